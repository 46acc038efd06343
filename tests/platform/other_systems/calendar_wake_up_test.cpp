// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/macos/calendar_notifications.h"
#include "platform/macos/calendar_notifier.h"
#include "platform/macos/calendar_wake_up.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

// Apple's notification centre, played; the real one (calendar_notifications.mm) was never compiled.

namespace {

using namespace holdfast::platform;
using holdfast::tests::TemporaryFolder;
using holdfast::tests::writeFile;

apple::Leave given = apple::Leave::Given;
/// What the person says when asked; asked how often.
bool says = true;
int asked = 0;
bool answers = true;
bool takes = true;
QString shown;
QList<parse::CalendarTrigger> waiting;
Notifier::Notice waitingWords;
std::function<void(bool, const QStringList &)> press;

} // namespace

namespace holdfast::platform::apple {

Leave leave()
{
    return given;
}
void askForLeave(std::function<void(bool)> done)
{
    ++asked;
    given = says ? Leave::Given : Leave::Refused;
    done(says);
}
void showNow(const Notifier::Notice &notice, std::function<void(bool)> done)
{
    shown = takes ? notice.body : QString();
    done(takes);
}
void withdrawShown()
{
    shown.clear();
}
void onPressed(std::function<void(bool, const QStringList &)> pressed)
{
    press = std::move(pressed);
}
void schedule(const QList<parse::CalendarTrigger> &triggers, const Notifier::Notice &words)
{
    waiting = triggers;
    waitingWords = words;
}
std::optional<QList<QDateTime>> scheduled()
{
    if (!answers)
        return std::nullopt;
    QList<QDateTime> times;
    for (const parse::CalendarTrigger &one : waiting)
        times.append(QDateTime(QDate(one.year, one.month, one.day), QTime(one.hour, one.minute)));
    return times;
}

} // namespace holdfast::platform::apple

namespace {

const Notifier::Notice words{QStringLiteral("Holdfast"), QStringLiteral("Your check is due"), QStringLiteral("Open"),
                             QStringLiteral("Later")};

class CalendarNotifications : public testing::Test
{
protected:
    CalendarNotifications()
    {
        given = apple::Leave::Given;
        says = answers = takes = true;
        asked = 0;
        waiting.clear();
        shown.clear();
        // Years ahead, so that the clock of the machine does not matter.
        EXPECT_TRUE(
            writeDue(R"({"id":"00000000000000000000000000000001","at":"2999-07-01T09:00","matter":"routine","title":"Secret"},
                                {"id":"00000000000000000000000000000002","at":"2999-07-08T09:00","matter":"routine"})"));
    }

    bool writeDue(const QByteArray &reminders)
    {
        return writeFile(folder.path(QStringLiteral("due.json")), R"({"format":1,"reminders":[)" + reminders + "]}");
    }

    TemporaryFolder folder;
    CalendarWakeUp wakeUp{folder.path(QStringLiteral("due.json")), words};
};

TEST_F(CalendarNotifications, WhatIsArmedIsScheduledAndTakenAway)
{
    EXPECT_FALSE(wakeUp.state().installed);
    EXPECT_EQ(wakeUp.plan(true), QStringList({"notify at 2999-07-01 09:00", "notify at 2999-07-08 09:00"}));
    EXPECT_TRUE(waiting.isEmpty()) << "it only says it";
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    EXPECT_EQ(waiting.size(), 2);
    EXPECT_EQ(waitingWords.body, words.body);
    WakeUp::State state = wakeUp.state();
    EXPECT_TRUE(state.installed && state.current && state.active);
    EXPECT_EQ(state.nextRun, QDateTime(QDate(2999, 7, 1), QTime(9, 0)));
    EXPECT_TRUE(writeDue(R"({"id":"00000000000000000000000000000003","at":"2999-07-02T09:00","matter":"routine"})"));
    EXPECT_FALSE(wakeUp.state().current) << "something else was armed since";
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    EXPECT_TRUE(wakeUp.state().current);
    EXPECT_EQ(wakeUp.remove().trouble, WakeUp::Trouble::None);
    EXPECT_FALSE(wakeUp.state().installed);
    EXPECT_EQ(asked, 0);
}

TEST_F(CalendarNotifications, ThePersonIsAskedOnceAndTheirNoIsTold)
{
    given = apple::Leave::Unasked;
    EXPECT_FALSE(wakeUp.state().active);
    EXPECT_EQ(asked, 0) << "to look is not to ask";
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(waiting.size(), 2);
    given = apple::Leave::Refused;
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::Denied);
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::Denied);
    EXPECT_EQ(asked, 1);
    answers = false;
    EXPECT_EQ(wakeUp.state().trouble, WakeUp::Trouble::NoAnswer);
}

TEST_F(CalendarNotifications, ABrokenFileSchedulesNothing)
{
    EXPECT_TRUE(writeFile(folder.path(QStringLiteral("due.json")), "{"));
    EXPECT_EQ(wakeUp.install().trouble, WakeUp::Trouble::None);
    EXPECT_TRUE(waiting.isEmpty());
    CalendarWakeUp nowhere(folder.path(QStringLiteral("missing.json")), words);
    EXPECT_EQ(nowhere.install().trouble, WakeUp::Trouble::None);
    EXPECT_TRUE(waiting.isEmpty());
}

TEST_F(CalendarNotifications, TheFirstNoticeAsksAndIsShownThen)
{
    CalendarNotifier notifier;
    std::optional<Notifier::Outcome> outcome;
    const auto done = [&outcome](Notifier::Outcome came) { outcome = came; };
    given = apple::Leave::Unasked;
    EXPECT_TRUE(notifier.unavailableBecause().isEmpty());
    notifier.show(words, done);
    EXPECT_EQ(outcome, Notifier::Outcome::Shown);
    EXPECT_EQ(shown, words.body);
    EXPECT_EQ(asked, 1);
    takes = false;
    notifier.show(words, done);
    EXPECT_EQ(outcome, Notifier::Outcome::NoSuchService);
    given = apple::Leave::Unasked;
    says = false;
    notifier.show(words, done);
    EXPECT_EQ(outcome, Notifier::Outcome::Denied);
    outcome.reset();
    notifier.show(words, done);
    EXPECT_EQ(outcome, Notifier::Outcome::Denied);
    EXPECT_EQ(asked, 2) << "a no is not asked about again";
    EXPECT_FALSE(notifier.unavailableBecause().isEmpty());
}

TEST_F(CalendarNotifications, PressesAreToldWithWhatTheyStandFor)
{
    auto notifier = std::make_unique<CalendarNotifier>();
    QStringList told;
    QObject::connect(notifier.get(), &Notifier::openPressed, [&told] { told.append(QStringLiteral("open")); });
    QObject::connect(notifier.get(), &Notifier::laterPressed, [&told] { told.append(QStringLiteral("later")); });
    QObject::connect(notifier.get(), &Notifier::closed, [&told] { told.append(QStringLiteral("closed")); });
    QObject::connect(notifier.get(), &CalendarNotifier::scheduledPressed, [&told](bool later, const QStringList &ids) {
        told.append(ids.join(QLatin1Char(' ')) + (later ? "+" : "-"));
    });
    notifier->show(words, [](Notifier::Outcome) {});
    press(false, {});
    press(true, {QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_EQ(told, QStringList({"open", "closed", "a b+", "later"}));
    notifier.reset();
    press(false, {});
}

} // namespace
