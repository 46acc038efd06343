// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_automatic_updates.h"

#include "platform/parse/automatic_settings.h"
#include "tests/platform/lifecycle/as_nobody.h"
#include "tests/platform/lifecycle/scene.h"

using namespace holdfast::platform;
using holdfast::platform::parse::AptPeriodic;
using holdfast::platform::parse::readAptPeriodic;
using holdfast::platform::parse::readDnfAutomatic;
using holdfast::tests::longPatience;
using holdfast::tests::Scene;

namespace {

/// A dump with these settings.
QByteArray dumpOf(const QByteArray &settings)
{
    return "APT \"\";\nAPT::Architecture \"amd64\";\n" + settings + "Dir \"/\";\n";
}

TEST(AptPeriodicSettings, AreReadAsAptDoes)
{
    const QByteArray lists = "APT::Periodic::Update-Package-Lists \"1\";\n";
    const QByteArray upgrades = "APT::Periodic::Unattended-Upgrade \"1\";\n";
    EXPECT_EQ(readAptPeriodic(dumpOf(lists + upgrades)), (AptPeriodic{true, true}));
    EXPECT_EQ(readAptPeriodic(dumpOf("")), (AptPeriodic{false, false}));
    EXPECT_EQ(readAptPeriodic(dumpOf(lists)), (AptPeriodic{true, false}));
    EXPECT_EQ(readAptPeriodic(dumpOf("APT::Periodic::Enable \"0\";\n" + lists + upgrades)), (AptPeriodic{false, false}));
    EXPECT_EQ(readAptPeriodic(dumpOf("APT::Periodic::Enable \"1\";\n" + lists + upgrades)), (AptPeriodic{true, true}));
    EXPECT_EQ(readAptPeriodic(dumpOf(lists + "APT::Periodic::Update-Package-Lists \"0\";\n")), (AptPeriodic{false, false}));
    EXPECT_EQ(readAptPeriodic(dumpOf("apt::periodic::unattended-UPGRADE \"1\";\n")), (AptPeriodic{false, true}));
    for (const char *ever : {"always", "1", "7", "12h", "1d", "10"})
        EXPECT_TRUE(readAptPeriodic(dumpOf(QByteArray("APT::Periodic::Unattended-Upgrade \"") + ever + "\";\n"))->upgrades)
            << ever;
    for (const char *never : {"0", "", "-1", "00", "never", "0d", "1x"})
        EXPECT_FALSE(readAptPeriodic(dumpOf(QByteArray("APT::Periodic::Unattended-Upgrade \"") + never + "\";\n"))->upgrades)
            << never;
}

TEST(AptPeriodicSettings, AnythingElseIsNotUnderstood)
{
    const QByteArray whole = dumpOf("APT::Periodic::Unattended-Upgrade \"1\";\n");
    for (const QByteArray &dump : {QByteArray(), QByteArray("garbage"), QByteArray("E: something\n"), whole.chopped(3),
                                   whole.left(10), QByteArray("APT::Periodic::Unattended-Upgrade \"1\";\n")})
        EXPECT_FALSE(readAptPeriodic(dump)) << dump.constData();
}

TEST(DnfAutomaticSettings, AreRead)
{
    EXPECT_EQ(readDnfAutomatic("[commands]\nupgrade_type = default\napply_updates = yes\n"), true);
    EXPECT_EQ(readDnfAutomatic("[commands]\napply_updates=True\n[emitters]\napply_updates = no\n"), true);
    EXPECT_EQ(readDnfAutomatic("[commands]\napply_updates = no\n"), false);
    EXPECT_EQ(readDnfAutomatic("[commands]\n# apply_updates = yes\n"), false);
    EXPECT_EQ(readDnfAutomatic("[emitters]\napply_updates = yes\n[commands]\n"), false);
    for (const char *other : {"", "apply_updates = yes\n", "[emitters]\napply_updates = yes\n", "[comm"})
        EXPECT_EQ(readDnfAutomatic(other), std::nullopt) << other;
}

class Automatic : public testing::Test
{
protected:
    Observation<AutomaticUpdate> look(const Patience &patience = longPatience()) const
    {
        return LinuxAutomaticUpdates(scene.surroundings).look(patience);
    }
    void expectRows(const QList<AutomaticUpdate> &rows) const
    {
        const auto seen = look();
        EXPECT_EQ(seen.state, ProbeState::Ok) << seen.detail.toStdString();
        EXPECT_EQ(seen.reason, ProbeReason::None);
        EXPECT_EQ(seen.rows, rows);
    }
    void expectFailure(ProbeState state, ProbeReason reason, const Patience &patience = longPatience()) const
    {
        const auto seen = look(patience);
        EXPECT_EQ(seen.state, state);
        EXPECT_EQ(seen.reason, reason);
    }
    void switchOn(const char *timer) const
    {
        scene.link(QStringLiteral("/etc/systemd/system/timers.target.wants/") + QString::fromUtf8(timer),
                   QByteArray("/lib/systemd/system/") + timer);
    }

    Scene scene;
};

TEST_F(Automatic, WithoutAnyOfThemItIsUnsupported)
{
    expectFailure(ProbeState::Unsupported, ProbeReason::ProgramMissing);
}

/// The real apt-config, with settings of the test's own.
class AutomaticApt : public Automatic
{
protected:
    void SetUp() override
    {
        if (!QFile::exists("/usr/bin/apt-config"))
            GTEST_SKIP() << "there is no apt here";
        ASSERT_TRUE(QFile::link("/usr/bin/apt-config", scene.path("bin/apt-config")));
        // Of the machine's own settings nothing must be read.
        set("");
        scene.surroundings.environment << "APT_CONFIG=" + scene.path("home/apt.conf");
        scene.makeFolder("/run/systemd/system");
        switchOn("apt-daily.timer");
        switchOn("apt-daily-upgrade.timer");
        scene.install("unattended-upgrade", "exit 9\n");
    }
    void set(const QByteArray &settings) const
    {
        ASSERT_TRUE(holdfast::tests::writeFile(scene.path("home/apt.conf"),
                                               "Dir \"" + QFile::encodeName(scene.path("root")) + "\";\n" + settings));
    }
    void expectOn(bool on) const { expectRows({{"unattended-upgrades", on}}); }
    static constexpr const char *daily =
        "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic { Unattended-Upgrade \"1\"; };\n";
};

TEST_F(AutomaticApt, IsOnWhenSetAndInstalledAndStarted)
{
    expectOn(false);
    set(daily);
    expectOn(true);
    set("APT::Periodic::Unattended-Upgrade \"1\";\n");
    expectOn(false);
    set(QByteArray(daily) + "APT::Periodic::Enable \"0\";\n");
    expectOn(false);
    set(daily);
    QFile::remove(scene.path("bin/unattended-upgrade"));
    expectOn(false);
}

TEST_F(AutomaticApt, ReadsItsSettingsWhereTheyStand)
{
    // As "dpkg-reconfigure unattended-upgrades" writes them.
    scene.write("/etc/apt/apt.conf.d/20auto-upgrades",
                "APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\n");
    expectOn(true);
    scene.write("/etc/apt/apt.conf.d/99off", "APT::Periodic::Unattended-Upgrade \"0\";\n");
    expectOn(false);
}

TEST_F(AutomaticApt, IsOffWhenItsTimersAre)
{
    set(daily);
    scene.link("/etc/systemd/system/apt-daily-upgrade.timer", "/dev/null");
    expectOn(false);
    QFile::remove(scene.at("/etc/systemd/system/apt-daily-upgrade.timer"));
    expectOn(true);
    QFile::remove(scene.at("/etc/systemd/system/timers.target.wants/apt-daily.timer"));
    expectOn(false);
    // Without systemd, cron starts it.
    QDir(scene.at("/run/systemd")).removeRecursively();
    expectOn(false);
    scene.write("/etc/cron.daily/apt-compat", "");
    expectOn(true);
}

TEST_F(AutomaticApt, SettingsThatAptCannotReadAreAnError)
{
    set("APT::Periodic::Unattended-Upgrade \"1\n");
    expectFailure(ProbeState::Error, ProbeReason::ProgramFailed);
    EXPECT_FALSE(look().detail.isEmpty());
}

TEST_F(Automatic, AnAptThatFailsIsAnError)
{
    scene.install("apt-config", "echo garbage\n");
    expectFailure(ProbeState::Error, ProbeReason::NotUnderstood);
    scene.install("apt-config", "kill -SEGV $$\n");
    expectFailure(ProbeState::Error, ProbeReason::ProgramFailed);
    scene.install("apt-config", "exec cat /dev/zero\n");
    expectFailure(ProbeState::Error, ProbeReason::AnswerTooLong);
    scene.install("apt-config", "exec sleep 1000\n");
    expectFailure(ProbeState::Error, ProbeReason::TimedOut, Patience(std::chrono::milliseconds(200)));
    const Patience patience = longPatience();
    patience.stop();
    expectFailure(ProbeState::Unknown, ProbeReason::Cancelled, patience);
}

TEST_F(Automatic, DnfIsOnWhenATimerThatInstallsIs)
{
    scene.write("/usr/lib/systemd/system/dnf-automatic.timer", "");
    scene.write("/usr/lib/systemd/system/dnf-automatic-install.timer", "");
    expectRows({{"dnf-automatic", false}});
    switchOn("dnf-automatic-download.timer");
    switchOn("dnf-automatic-notifyonly.timer");
    expectRows({{"dnf-automatic", false}});
    switchOn("dnf-automatic.timer");
    expectRows({{"dnf-automatic", false}});
    scene.write("/etc/dnf/automatic.conf", "[commands]\napply_updates = no\n");
    expectRows({{"dnf-automatic", false}});
    switchOn("dnf-automatic-install.timer");
    expectRows({{"dnf-automatic", true}});
    QFile::remove(scene.at("/etc/systemd/system/timers.target.wants/dnf-automatic-install.timer"));
    scene.write("/etc/dnf/automatic.conf", "[commands]\napply_updates = yes\n");
    expectRows({{"dnf-automatic", true}});
}

TEST_F(Automatic, Dnf5IsOnWhenItApplies)
{
    scene.write("/usr/lib/systemd/system/dnf5-automatic.timer", "");
    scene.write("/etc/dnf/automatic.conf", "[commands]\napply_updates = yes\n");
    expectRows({{"dnf5-automatic", false}});
    switchOn("dnf5-automatic.timer");
    expectRows({{"dnf5-automatic", true}});
    for (const QByteArray &garbage : {QByteArray(), QByteArray(1000, '\xff')}) {
        scene.write("/etc/dnf/automatic.conf", garbage);
        expectFailure(ProbeState::Error, ProbeReason::NotUnderstood);
    }
    QFile::remove(scene.at("/etc/dnf/automatic.conf"));
    scene.link("/etc/dnf/automatic.conf", "automatic.conf");
    expectFailure(ProbeState::Error, ProbeReason::Damaged);
}

TEST_F(Automatic, SettingsThatMayNotBeReadAreDenied)
{
    scene.write("/usr/lib/systemd/system/dnf5-automatic.timer", "");
    switchOn("dnf5-automatic.timer");
    scene.write("/etc/dnf/automatic.conf", "[commands]\napply_updates = yes\n");
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/etc/dnf/automatic.conf")).constData(), 0), 0);
    holdfast::tests::asNobody(scene, [&] {
        const auto seen = look();
        return seen.state == ProbeState::Denied && seen.reason == ProbeReason::AccessDenied;
    });
}

} // namespace
