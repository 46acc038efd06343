// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/systemd_wake_up.h"

#include "platform/linux/posix_durable_storage.h"
#include "tests/platform/reminders/played_systemctl.h"
#include "tests/support/faulty_storage.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace holdfast::platform;
using namespace holdfast::tests;
using namespace std::chrono_literals;

namespace {

using Trouble = WakeUp::Trouble;

const parse::WakeUpCommand ours{"/usr/bin/holdfast", "/home/ada/vault"};
const QStringList names{"holdfast-remind.service", "holdfast-remind.timer"};
const QStringList setUp{"--user daemon-reload", "--user enable --now holdfast-remind.timer"};

class SystemdTimer : public testing::Test
{
protected:
    SystemdWakeUp wakeUp(const parse::WakeUpCommand &command = ours, std::chrono::milliseconds limit = 60s)
    {
        return {systemctl.surroundings(), command, storage, limit};
    }

    [[nodiscard]] QString usualVault() const { return systemctl.surroundings().dataHome + "/holdfast"; }

    PlayedSystemctl systemctl{PlayedSystemctl::showing(standingWell)};
    PosixDurableStorage storage;
};

TEST_F(SystemdTimer, IsSetUpAndSaysHowItStands)
{
    SystemdWakeUp timer = wakeUp();
    WakeUp::State state = timer.state();
    EXPECT_EQ(state.way, "systemd-timer");
    EXPECT_FALSE(state.installed || state.current || state.active);
    EXPECT_EQ(state.trouble, Trouble::None);
    EXPECT_TRUE(systemctl.calls().isEmpty()) << "nothing is there to ask about";

    const WakeUp::Outcome outcome = timer.install();
    EXPECT_EQ(outcome.trouble, Trouble::None) << outcome.detail.toStdString();
    EXPECT_EQ(systemctl.calls(), setUp);
    EXPECT_EQ(systemctl.files(), names);
    EXPECT_EQ(contentOf(systemctl.service()), parse::serviceUnit(ours));
    EXPECT_EQ(contentOf(systemctl.timer()), parse::timerUnit());
    state = timer.state();
    EXPECT_TRUE(state.installed && state.current && state.active);
    EXPECT_EQ(state.lastRun, QDateTime(QDate(2026, 11, 28), QTime(19, 15), QTimeZone::utc()));
    EXPECT_EQ(state.nextRun, QDateTime(QDate(2026, 11, 28), QTime(19, 30), QTimeZone::utc()));
    EXPECT_TRUE(state.detail.isEmpty());
    EXPECT_EQ(systemctl.programs.answer("surroundings"), "UTC C " + systemctl.home.path().toUtf8() + "\n");
}

TEST_F(SystemdTimer, AgainItChangesNothing)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    const auto before = storage.facts(systemctl.service());
    ASSERT_TRUE(
        QFile::setPermissions(systemctl.unit("."), QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ReadGroup));
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_EQ(systemctl.calls(), setUp + setUp);
    EXPECT_EQ(storage.facts(systemctl.service())->modified, before->modified);
    EXPECT_TRUE(QFile::permissions(systemctl.unit(".")) & QFile::ReadGroup) << "a folder of others keeps its rights";
}

TEST_F(SystemdTimer, OneForAnotherProgramVaultOrVersionIsCorrected)
{
    const QByteArray older = parse::serviceUnit(ours).replace("Version=1", "Version=0");
    const QByteArray moved = parse::serviceUnit({"/opt/old/holdfast", ours.vaultFolder});
    const QByteArray other = parse::serviceUnit({ours.program, {}});
    for (const QByteArray &content :
         {older, moved, other, QByteArray(), QByteArray(10'000'000, 'x'), parse::serviceUnit(ours).left(99)}) {
        ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
        ASSERT_TRUE(writeFile(systemctl.service(), content));
        const WakeUp::State state = wakeUp().state();
        EXPECT_TRUE(state.installed);
        EXPECT_FALSE(state.current);
        EXPECT_FALSE(state.detail.isEmpty());
        EXPECT_EQ(state.detail.contains("/opt/old/holdfast"), content == moved) << state.detail.toStdString();
        EXPECT_EQ(state.detail.contains("the usual place"), content == other);
        ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
        EXPECT_TRUE(wakeUp().state().current);
    }
    // Half of it is not all of it.
    for (const QString &half : {systemctl.timer(), systemctl.service()}) {
        ASSERT_TRUE(QFile::remove(half));
        EXPECT_TRUE(wakeUp().state().installed);
        EXPECT_FALSE(wakeUp().state().current);
        ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
        EXPECT_TRUE(wakeUp().state().current);
    }
}

TEST_F(SystemdTimer, OneOfAnotherVaultThatIsThereIsLeftToThatOne)
{
    const parse::WakeUpCommand other{ours.program, systemctl.home.path("another")};
    for (const parse::WakeUpCommand &another : {other, parse::WakeUpCommand{ours.program, {}}}) {
        ASSERT_EQ(wakeUp(another).install().trouble, Trouble::None);
        EXPECT_TRUE(wakeUp().state().installed) << "its folder is not there";
        const QString folder = another.vaultFolder.isEmpty() ? usualVault() : another.vaultFolder;
        ASSERT_TRUE(QDir().mkpath(folder));
        const qsizetype asked = systemctl.calls().size();
        const WakeUp::State state = wakeUp().state();
        EXPECT_FALSE(state.installed || state.current || state.active);
        EXPECT_TRUE(state.detail.contains(another.vaultFolder)) << state.detail.toStdString();
        EXPECT_EQ(systemctl.calls().size(), asked);
        EXPECT_TRUE(wakeUp(another).state().current);
    }
    // However it is named.
    EXPECT_TRUE(wakeUp({ours.program, usualVault()}).state().installed);
    // Asked to, in so many words, it takes it over.
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_TRUE(wakeUp().state().current);
}

TEST_F(SystemdTimer, SwitchedOffByThePersonItStaysSo)
{
    ASSERT_EQ(wakeUp({"/opt/old/holdfast", ours.vaultFolder}).install().trouble, Trouble::None);
    for (const char *word : {"UnitFileState=disabled", "UnitFileState=masked-runtime"}) {
        systemctl.answersWith(
            PlayedSystemctl::showing("LoadState=loaded\nActiveState=inactive\n" + QByteArray(word) + "\nResult=success\n"));
        const WakeUp::State state = wakeUp().state();
        EXPECT_TRUE(state.installed && state.current) << "or it would be corrected";
        EXPECT_FALSE(state.active);
    }
    // Only stopped, or not known to systemd at all, it is not.
    for (const char *words : {"LoadState=loaded\nActiveState=inactive\nUnitFileState=enabled\n",
                              "LoadState=not-found\nActiveState=inactive\nUnitFileState=\n"}) {
        systemctl.answersWith(PlayedSystemctl::showing(words));
        EXPECT_FALSE(wakeUp().state().current) << words;
    }
}

TEST_F(SystemdTimer, OneThatWillNotRunIsNotActive)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    systemctl.answersWith(PlayedSystemctl::showing("LoadState=loaded\nActiveState=inactive\nUnitFileState=disabled\n"));
    WakeUp::State state = wakeUp().state();
    EXPECT_TRUE(state.installed && state.current);
    EXPECT_FALSE(state.active);
    EXPECT_TRUE(state.detail.contains("disabled"));
    // It runs, and what it runs fails.
    systemctl.answersWith(
        PlayedSystemctl::showing(QByteArray(standingWell).replace("\n\nResult=success", "\n\nResult=exit-code")));
    state = wakeUp().state();
    EXPECT_TRUE(state.active);
    EXPECT_TRUE(state.detail.contains("exit-code"));
}

TEST_F(SystemdTimer, WhatSystemdDoesNotSayIsNotKnown)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    const std::vector<std::pair<QByteArray, Trouble>> cases{
        {"echo 'Failed to connect to bus: No medium found' >&2; exit 1", Trouble::NoAnswer},
        {"exit 1", Trouble::Failed},
        {"echo rubbish", Trouble::Failed},
        {"kill -SEGV $$", Trouble::Failed},
        {"exec sleep 1000", Trouble::NoAnswer}};
    for (const auto &[script, trouble] : cases) {
        systemctl.answersWith(script);
        const WakeUp::State state = wakeUp(ours, trouble == Trouble::NoAnswer ? 300ms : 60s).state();
        EXPECT_TRUE(state.installed && state.current) << script.constData();
        EXPECT_FALSE(state.active);
        EXPECT_EQ(state.trouble, trouble) << script.constData();
        EXPECT_FALSE(state.detail.isEmpty());
    }
    ASSERT_TRUE(QFile::remove(systemctl.programs.folder() + "/systemctl"));
    EXPECT_EQ(wakeUp().state().trouble, Trouble::Unsupported);
}

TEST_F(SystemdTimer, WhatSystemdRefusesLeavesNothingBehind)
{
    const std::vector<std::pair<QByteArray, Trouble>> cases{
        {"case $2 in enable) echo 'Access denied' >&2; exit 1;; esac", Trouble::Failed},
        {"case $2 in daemon-reload) exit 1;; esac", Trouble::Failed},
        {"echo 'Failed to connect to bus: No such file or directory' >&2; exit 1", Trouble::NoAnswer},
        {"exec sleep 1000", Trouble::NoAnswer}};
    for (const auto &[script, trouble] : cases) {
        systemctl.answersWith(script);
        const WakeUp::Outcome outcome = wakeUp(ours, trouble == Trouble::NoAnswer ? 300ms : 60s).install();
        EXPECT_EQ(outcome.trouble, trouble) << script.constData();
        EXPECT_TRUE(outcome.detail.contains("systemctl --user")) << outcome.detail.toStdString();
        EXPECT_EQ(systemctl.files(), QStringList());
        EXPECT_FALSE(wakeUp().state().installed);
    }
    // The next time it does.
    systemctl.answersWith(PlayedSystemctl::showing(standingWell));
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    // What was set up before stays, in the words of now, and says that it does not run.
    systemctl.answersWith("exit 1");
    EXPECT_EQ(wakeUp({"/opt/new/holdfast", {}}).install().trouble, Trouble::Failed);
    EXPECT_EQ(systemctl.files(), names);
    EXPECT_EQ(contentOf(systemctl.service()), parse::serviceUnit({"/opt/new/holdfast", {}}));
}

TEST_F(SystemdTimer, WhatCannotBeSaidIsRefused)
{
    const parse::WakeUpCommand odd{"/opt/a\nb", {}};
    EXPECT_EQ(wakeUp(odd).install().trouble, Trouble::Unsupported);
    EXPECT_TRUE(systemctl.files().isEmpty());
    EXPECT_EQ(wakeUp(odd).plan(true).size(), 1);
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_FALSE(wakeUp(odd).state().current);
}

TEST_F(SystemdTimer, EveryFaultOfTheDiskLeavesNothingBehind)
{
    // The folder and the two files; and what is done but said not to have been is no better.
    constexpr int steps = 3;
    for (const auto failing : {FaultyStorage::Failing::Before, FaultyStorage::Failing::After}) {
        for (int step = 1; step <= steps; ++step) {
            (void)QDir(systemctl.unit(".")).removeRecursively();
            FaultyStorage faulty(storage);
            faulty.failAt(step, StorageFault::NoSpace, failing);
            const WakeUp::Outcome outcome = SystemdWakeUp(systemctl.surroundings(), ours, faulty, 60s).install();
            EXPECT_EQ(outcome.trouble, Trouble::StorageFull) << step;
            EXPECT_TRUE(outcome.detail.contains("full")) << outcome.detail.toStdString();
            EXPECT_EQ(systemctl.files(), QStringList()) << step;
        }
    }
    EXPECT_TRUE(systemctl.calls().isEmpty()) << "nothing to tell systemd of";
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    FaultyStorage faulty(storage);
    faulty.failAt(1, StorageFault::InputOutput);
    EXPECT_EQ(SystemdWakeUp(systemctl.surroundings(), ours, faulty, 60s).remove().trouble, Trouble::Failed);
    EXPECT_TRUE(wakeUp().state().installed) << "what could not be removed is still there";
}

TEST_F(SystemdTimer, IsRemoved)
{
    EXPECT_EQ(wakeUp().remove().trouble, Trouble::None) << "nothing is there";
    EXPECT_TRUE(systemctl.calls().isEmpty());
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    ASSERT_EQ(wakeUp().remove().trouble, Trouble::None);
    EXPECT_EQ(systemctl.calls(), setUp + (QStringList{"--user disable --now holdfast-remind.timer", "--user daemon-reload"}));
    EXPECT_EQ(systemctl.files(), QStringList());
    EXPECT_FALSE(wakeUp().state().installed);
}

TEST_F(SystemdTimer, IsRemovedAlsoWhenSystemdDoesNotAnswer)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    ASSERT_TRUE(QDir().mkpath(systemctl.unit("timers.target.wants")));
    ASSERT_TRUE(QFile::link(systemctl.timer(), systemctl.unit("timers.target.wants/holdfast-remind.timer")));
    systemctl.answersWith("exec sleep 1000");
    const WakeUp::Outcome outcome = wakeUp(ours, 300ms).remove();
    EXPECT_EQ(outcome.trouble, Trouble::NoAnswer) << "the timer runs until the next login";
    EXPECT_EQ(systemctl.files(), QStringList());
    EXPECT_TRUE(QDir(systemctl.unit("timers.target.wants")).isEmpty());
}

TEST_F(SystemdTimer, LinksInItsPlaceAreLeftAlone)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    for (const QString &name : {systemctl.service(), systemctl.timer()}) {
        ASSERT_TRUE(QFile::remove(name));
        // As `systemctl --user mask` makes it.
        ASSERT_TRUE(QFile::link("/dev/null", name));
        const WakeUp::Outcome outcome = wakeUp().install();
        EXPECT_EQ(outcome.trouble, Trouble::Denied);
        EXPECT_TRUE(outcome.detail.contains(name)) << outcome.detail.toStdString();
        EXPECT_EQ(QFile::symLinkTarget(name), "/dev/null");
        EXPECT_FALSE(wakeUp().state().current);
        EXPECT_EQ(wakeUp().remove().trouble, Trouble::Denied);
        EXPECT_EQ(QFile::symLinkTarget(name), "/dev/null");
        ASSERT_TRUE(QFile::remove(name));
        ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    }
}

TEST_F(SystemdTimer, TellsBeforehandWhatItWouldDo)
{
    const QStringList plan = wakeUp().plan(true);
    EXPECT_EQ(plan.filter(QRegularExpression("^write ")).size(), 2);
    EXPECT_TRUE(plan.contains("write " + systemctl.service() + ":"));
    EXPECT_TRUE(plan.contains("    OnCalendar=*:0/15"));
    EXPECT_EQ(plan.mid(plan.size() - 2),
              (QStringList{"systemctl --user daemon-reload", "systemctl --user enable --now holdfast-remind.timer"}));
    EXPECT_TRUE(wakeUp().plan(false).isEmpty());
    EXPECT_TRUE(systemctl.files().isEmpty());
    EXPECT_TRUE(systemctl.calls().isEmpty());
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_EQ(wakeUp().plan(false).size(), 4);
}

} // namespace
