// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/windows/task_scheduler.h"
#include "platform/windows/windows_notifier.h"
#include "platform/windows/windows_wake_up.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// The Task Scheduler and the place beside the clock, played. Both for real, as far as wine has them: windows_reminders.cpp.

namespace {

/// The scheduler's one task, and what it says to every call.
std::wstring registered;
std::string calls = "\nresult\tcall=Connect\tcode=00000000";
std::string about;
bool hasBar = true;
std::function<void()> press;
std::wstring noticed;

std::string reportOf(const std::string &records)
{
    return "holdfast-windows 1" + calls + records + "\nend\n";
}

std::string escaped(const std::wstring &xml)
{
    QString text = QString::fromStdWString(xml);
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text.toStdString();
}

} // namespace

namespace holdfast::platform::windows {

std::wstring taskName()
{
    return L"Holdfast reminders S-1-5-21-1";
}
std::wstring ownProgram()
{
    return L"C:\\Program Files\\Holdfast\\holdfast.exe";
}
std::string readScheduledTask()
{
    return reportOf(registered.empty() ? "\nmissing"
                                       : about + "\ntask\txml=" + escaped(registered) + "\tlastRun=134403516000000000");
}
std::string registerTask(const std::wstring &xml)
{
    if (calls.find("80070005") == std::string::npos)
        registered = xml;
    return reportOf({});
}
std::string deleteTask()
{
    const bool was = !registered.empty();
    registered.clear();
    return reportOf(was ? "" : "\nmissing");
}

struct WindowsNotice::Place {
    std::string failure;
};
WindowsNotice::WindowsNotice(std::function<void()> pressed) : m_place(std::make_unique<Place>())
{
    press = std::move(pressed);
}
WindowsNotice::~WindowsNotice() = default;
bool WindowsNotice::show(const std::wstring &title, const std::wstring &)
{
    m_place->failure = hasBar ? "" : "Shell_NotifyIconW: 5";
    noticed = hasBar ? title : L"";
    return hasBar;
}
void WindowsNotice::withdraw()
{
    noticed.clear();
}
const std::string &WindowsNotice::failure() const
{
    return m_place->failure;
}

} // namespace holdfast::platform::windows

namespace {

using namespace holdfast::platform;

class WindowsScheduling : public testing::Test
{
protected:
    WindowsScheduling()
    {
        registered.clear();
        about.clear();
        calls = "\nresult\tcall=Connect\tcode=00000000";
    }

    WindowsWakeUp wakeUp{WindowsWakeUp::own(QStringLiteral("D:\\家里"))};
};

TEST_F(WindowsScheduling, TheTaskIsPutThereFoundAndTakenAway)
{
    EXPECT_FALSE(wakeUp.state().installed);
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None) << "again";
    const WakeUp::State state = wakeUp.state();
    EXPECT_EQ(state.way, QStringLiteral("task-scheduler"));
    EXPECT_TRUE(state.installed && state.current && state.active) << state.detail.toStdString();
    EXPECT_EQ(state.lastRun, QDateTime::fromString(QStringLiteral("2026-11-28T15:00:00Z"), Qt::ISODate));
    EXPECT_FALSE(state.nextRun) << "the scheduler did not say";
    EXPECT_EQ(wakeUp.remove().trouble, WakeUp::Trouble::None);
    EXPECT_EQ(wakeUp.remove().trouble, WakeUp::Trouble::None) << "there was none";
    EXPECT_FALSE(wakeUp.state().installed);
}

TEST_F(WindowsScheduling, ATaskOfAnotherVaultIsLeftToThatOne)
{
    const holdfast::tests::TemporaryFolder folder;
    for (const QString &other : {QString(), folder.path()}) {
        EXPECT_EQ(WindowsWakeUp(WindowsWakeUp::own(other)).install().trouble, WakeUp::Trouble::None);
        const WakeUp::State state = wakeUp.state();
        EXPECT_FALSE(state.installed || state.current || state.active) << other.toStdString();
        EXPECT_TRUE(WindowsWakeUp(WindowsWakeUp::own(other)).state().current);
    }
    // One that is gone has nobody else.
    EXPECT_EQ(WindowsWakeUp(WindowsWakeUp::own(folder.path("gone"))).install().trouble, WakeUp::Trouble::None);
    EXPECT_TRUE(wakeUp.state().installed);
    EXPECT_FALSE(wakeUp.state().current);
}

TEST_F(WindowsScheduling, SwitchedOffByThePersonItStaysSo)
{
    parse::ScheduledProgram moved = WindowsWakeUp::own(QStringLiteral("D:\\家里"));
    moved.version = QStringLiteral("0.1");
    EXPECT_EQ(WindowsWakeUp(moved).install().trouble, WakeUp::Trouble::None);
    const std::wstring on = L"<Enabled>true</Enabled>";
    const size_t at = registered.rfind(on);
    ASSERT_NE(at, std::wstring::npos);
    registered.replace(at, on.size(), L"<Enabled>false</Enabled>");
    const WakeUp::State state = wakeUp.state();
    EXPECT_TRUE(state.installed && state.current) << "or it would be corrected";
    EXPECT_FALSE(state.active);
}

TEST_F(WindowsScheduling, ATaskOfAnotherVersionOrPlaceIsNotCurrent)
{
    parse::ScheduledProgram moved = WindowsWakeUp::own(QStringLiteral("D:\\家里"));
    moved.version = QStringLiteral("0.1");
    EXPECT_EQ(WindowsWakeUp(moved).install().trouble, WakeUp::Trouble::None);
    EXPECT_FALSE(wakeUp.state().current);
    moved = WindowsWakeUp::own(QStringLiteral("D:\\家里"));
    moved.program = QStringLiteral("C:\\Downloads\\holdfast.exe");
    EXPECT_EQ(WindowsWakeUp(moved).install().trouble, WakeUp::Trouble::None);
    EXPECT_FALSE(wakeUp.state().current);
    EXPECT_TRUE(wakeUp.state().detail.contains(QLatin1String("Downloads")));
    registered = L"<Task/>";
    EXPECT_TRUE(wakeUp.state().installed);
    EXPECT_FALSE(wakeUp.state().current);
}

TEST_F(WindowsScheduling, WhatTheSchedulerDoesNotSayIsNoTrouble)
{
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    about = "\nresult\tcall=NextRunTime\tcode=80004001";
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::None);
    EXPECT_TRUE(wakeUp.state().current);
    about = "\nresult\tcall=Xml\tcode=80004001";
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::Unsupported);
}

TEST_F(WindowsScheduling, RefusalsAreTold)
{
    calls = "\nresult\tcall=RegisterTask\tcode=80070005";
    const WakeUp::Outcome outcome = wakeUp.install();
    EXPECT_EQ(outcome.trouble, WakeUp::Trouble::Denied);
    EXPECT_EQ(outcome.detail, QStringLiteral("RegisterTask: 0x80070005"));
    EXPECT_FALSE(wakeUp.state().installed);
    calls = "\nresult\tcall=TaskScheduler\tcode=80040154";
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::Unsupported);
    calls = "\nrecord\twithout a value";
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::Failed);
    WindowsWakeUp unsayable({QStringLiteral("C:\\%TEMP%\\holdfast.exe"), {}, {}});
    EXPECT_EQ(unsayable.install().trouble, WakeUp::Trouble::Unsupported);
    EXPECT_TRUE(unsayable.plan(true).isEmpty());
}

TEST_F(WindowsScheduling, ThePlanSaysWhatWouldBeDone)
{
    EXPECT_EQ(wakeUp.plan(false), QStringList("schtasks /delete /f /tn \"Holdfast reminders S-1-5-21-1\""));
    const QString plan = wakeUp.plan(true).join(QLatin1Char('\n'));
    EXPECT_TRUE(plan.contains(QLatin1String("<Interval>PT15M</Interval>")));
    EXPECT_TRUE(plan.contains(QLatin1String("<Command>C:\\Program Files\\Holdfast\\holdfast.exe</Command>")));
    EXPECT_FALSE(wakeUp.state().installed) << "it only says it";
}

TEST(WindowsNotices, OpenWhenPressedAndSayWhereThereIsNoPlaceForThem)
{
    WindowsNotifier notifier;
    int opened = 0;
    int closed = 0;
    QObject::connect(&notifier, &Notifier::openPressed, [&opened] { ++opened; });
    QObject::connect(&notifier, &Notifier::closed, [&closed] { ++closed; });
    std::optional<Notifier::Outcome> outcome;
    const auto done = [&outcome](Notifier::Outcome came) { outcome = came; };
    hasBar = false;
    notifier.show({QStringLiteral("T"), QStringLiteral("B"), {}, {}}, done);
    EXPECT_EQ(outcome, Notifier::Outcome::NoSuchService);
    EXPECT_EQ(notifier.unavailableBecause(), QStringLiteral("Shell_NotifyIconW: 5"));
    notifier.withdraw();
    EXPECT_EQ(closed, 0);
    hasBar = true;
    notifier.show({QStringLiteral("T"), QStringLiteral("B"), {}, {}}, done);
    EXPECT_EQ(outcome, Notifier::Outcome::Shown);
    EXPECT_EQ(noticed, L"T");
    EXPECT_TRUE(notifier.unavailableBecause().isEmpty());
    press();
    EXPECT_EQ(opened, 1);
    EXPECT_EQ(closed, 1);
    EXPECT_TRUE(noticed.empty());
}

} // namespace
