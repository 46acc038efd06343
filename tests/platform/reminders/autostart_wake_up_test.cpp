// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/chosen_wake_up.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/platform/reminders/played_systemctl.h"
#include "tests/support/private_bus.h"

using namespace holdfast::platform;
using namespace holdfast::tests;

namespace {

using Trouble = WakeUp::Trouble;

const parse::WakeUpCommand ours{"/usr/bin/holdfast", "/home/ada/vault"};

class Autostart : public testing::Test
{
protected:
    [[nodiscard]] QString entry() const
    {
        return systemctl.surroundings().configHome + "/autostart/org.holdfast.Holdfast.remind.desktop";
    }
    AutostartWakeUp wakeUp(const parse::WakeUpCommand &command = ours) { return {systemctl.surroundings(), command, storage}; }

    PlayedSystemctl systemctl{PlayedSystemctl::showing(standingWell)};
    PosixDurableStorage storage;
};

TEST_F(Autostart, IsSetUpCorrectedAndRemoved)
{
    WakeUp::State state = wakeUp().state();
    EXPECT_EQ(state.way, "autostart");
    EXPECT_FALSE(state.installed || state.current || state.active);
    EXPECT_TRUE(wakeUp().plan(false).isEmpty());
    EXPECT_TRUE(wakeUp().plan(true).front().contains(entry()));
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_EQ(contentOf(entry()), parse::autostartEntry(ours));
    state = wakeUp().state();
    EXPECT_TRUE(state.installed && state.current && state.active);

    for (const parse::WakeUpCommand &other : {parse::WakeUpCommand{"/opt/moved", ours.vaultFolder}, {ours.program, "/other"}}) {
        EXPECT_FALSE(wakeUp(other).state().current);
        EXPECT_TRUE(wakeUp(other).state().detail.contains(ours.program));
    }
    for (const QByteArray &content :
         {QByteArray(), QByteArray("x"), QByteArray(100'000, 'x'), parse::autostartEntry(ours).left(200),
          parse::autostartEntry(ours).replace("Version=1\n[", "Version=0\n[")}) {
        ASSERT_TRUE(writeFile(entry(), content));
        EXPECT_FALSE(wakeUp().state().current) << content.left(300).constData();
        ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
        EXPECT_TRUE(wakeUp().state().current);
    }
    ASSERT_EQ(wakeUp().remove().trouble, Trouble::None);
    EXPECT_FALSE(QFile::exists(entry()));
    EXPECT_EQ(wakeUp().remove().trouble, Trouble::None);
}

TEST_F(Autostart, OneOfAnotherVaultThatIsThereIsLeftToThatOne)
{
    const parse::WakeUpCommand another{ours.program, systemctl.home.path("another")};
    ASSERT_EQ(wakeUp(another).install().trouble, Trouble::None);
    EXPECT_TRUE(wakeUp().state().installed) << "its folder is not there";
    ASSERT_TRUE(QDir().mkpath(another.vaultFolder));
    const WakeUp::State state = wakeUp().state();
    EXPECT_FALSE(state.installed || state.current || state.active);
    EXPECT_TRUE(state.detail.contains(another.vaultFolder)) << state.detail.toStdString();
    EXPECT_TRUE(wakeUp(another).state().current);
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_TRUE(wakeUp().state().current);
}

TEST_F(Autostart, SwitchedOffByThePersonItStaysSo)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    for (const char *word : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        ASSERT_TRUE(writeFile(entry(), parse::autostartEntry(ours).replace("X-GNOME-Autostart-enabled=true\n", word)));
        const WakeUp::State state = wakeUp().state();
        EXPECT_TRUE(state.installed && state.current) << "or it would be corrected";
        EXPECT_FALSE(state.active);
        EXPECT_TRUE(state.detail.contains("switched off"));
    }
    // Asked to, in so many words, it is switched on.
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    EXPECT_TRUE(wakeUp().state().active);
}

TEST_F(Autostart, ALinkInItsPlaceIsLeftAlone)
{
    ASSERT_EQ(wakeUp().install().trouble, Trouble::None);
    ASSERT_TRUE(QFile::remove(entry()));
    ASSERT_TRUE(QFile::link("/dev/null", entry()));
    EXPECT_EQ(wakeUp().install().trouble, Trouble::Denied);
    EXPECT_EQ(wakeUp().remove().trouble, Trouble::Denied);
    EXPECT_FALSE(wakeUp().state().current);
    EXPECT_EQ(QFile::symLinkTarget(entry()), "/dev/null");
}

class ChosenWay : public Autostart
{
protected:
    void SetUp() override { ASSERT_TRUE(bus.isRunning()); }
    /// A machine that was started by systemd or was not, and a bus of the user's that answers or does not.
    ChosenWakeUp chosen(bool booted, bool answers = true, const parse::WakeUpCommand &command = ours)
    {
        Surroundings surroundings = systemctl.surroundings();
        if (booted)
            EXPECT_TRUE(QDir().mkpath(surroundings.at("/run/systemd/system")));
        else
            QDir(surroundings.root).removeRecursively();
        surroundings.sessionBus =
            answers ? bus.environment().value("DBUS_SESSION_BUS_ADDRESS") : "unix:path=" + systemctl.home.path("nowhere");
        return {surroundings, command, std::make_unique<PosixDurableStorage>()};
    }

    PrivateBus bus;
};

TEST_F(ChosenWay, IsSystemdWhereItRunsAndAnswers)
{
    EXPECT_EQ(chosen(true).state().way, "systemd-timer");
    EXPECT_EQ(chosen(true, false).state().way, "autostart");
    EXPECT_EQ(chosen(false).state().way, "autostart");
    EXPECT_TRUE(chosen(true).plan(true).last().contains("enable --now"));
    EXPECT_FALSE(chosen(false).plan(true).last().contains("systemctl"));
    ASSERT_TRUE(QFile::remove(systemctl.programs.folder() + "/systemctl"));
    EXPECT_EQ(chosen(true).state().way, "autostart");
}

TEST_F(ChosenWay, WhatTheOtherLeftIsSeenAndGoes)
{
    ASSERT_EQ(chosen(false).install().trouble, Trouble::None);
    // Since then systemd came.
    ChosenWakeUp now = chosen(true);
    EXPECT_TRUE(now.state().installed);
    EXPECT_FALSE(now.state().current);
    EXPECT_TRUE(now.plan(true).last().contains(entry()));
    ASSERT_EQ(now.install().trouble, Trouble::None);
    EXPECT_TRUE(now.state().current);
    EXPECT_FALSE(QFile::exists(entry()));
    // And does not answer today.
    ChosenWakeUp today = chosen(true, false);
    EXPECT_TRUE(today.state().installed);
    EXPECT_FALSE(today.state().current);
    ASSERT_EQ(today.install().trouble, Trouble::None);
    EXPECT_TRUE(today.state().current);
    EXPECT_EQ(systemctl.files().size(), 2) << "tomorrow it may answer again";
    ASSERT_EQ(today.remove().trouble, Trouble::None);
    EXPECT_TRUE(systemctl.files().isEmpty());
    EXPECT_FALSE(QFile::exists(entry()));
    EXPECT_FALSE(today.state().installed);
}

TEST_F(ChosenWay, WhatRemindsForAnotherVaultIsLeftToThatOne)
{
    const parse::WakeUpCommand another{ours.program, systemctl.home.path("another")};
    ASSERT_TRUE(QDir().mkpath(another.vaultFolder));
    for (const bool booted : {true, false}) {
        ASSERT_EQ(chosen(booted, true, another).install().trouble, Trouble::None);
        EXPECT_FALSE(chosen(true).state().installed);
        EXPECT_FALSE(chosen(false).state().installed);
        EXPECT_TRUE(chosen(booted, true, another).state().current);
        ASSERT_EQ(chosen(booted, true, another).remove().trouble, Trouble::None);
    }
}

} // namespace
