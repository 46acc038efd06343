// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_lifecycle.h"

#include "platform/parse/lifecycle_table_reader.h"
#include "tests/platform/lifecycle/as_nobody.h"
#include "tests/platform/lifecycle/scene.h"

#include <QTimeZone>

using namespace holdfast::platform;
using holdfast::platform::parse::shippedLifecycleTable;
using holdfast::tests::longPatience;
using holdfast::tests::recorded;
using holdfast::tests::Scene;

namespace {

class Lifecycle : public testing::Test
{
protected:
    Observation<SupportPeriod> look(const LifecycleTable &table = shippedLifecycleTable()) const
    {
        return LinuxLifecycle(scene.surroundings, table).look(longPatience());
    }
    void writeDistroInfo(const QString &system, QDate written)
    {
        const QString path = QStringLiteral("/usr/share/distro-info/") + system + QStringLiteral(".csv");
        scene.write(path, recorded(system + QStringLiteral(".csv")));
        date(path, written);
    }
    void date(const QString &path, QDate written)
    {
        QFile file(scene.at(path));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(written.startOfDay(QTimeZone::utc()), QFileDevice::FileModificationTime));
    }

    Scene scene;
};

TEST_F(Lifecycle, BookwormIsInItsLongTerm)
{
    scene.write("/usr/lib/os-release", recorded("os_release_bookworm"));
    scene.link("/etc/os-release", "../usr/lib/os-release");
    const auto seen = look();
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.reason, ProbeReason::None);
    ASSERT_EQ(seen.rows.size(), 1);
    EXPECT_EQ(seen.rows.first().system, "debian");
    EXPECT_EQ(seen.rows.first().version, "12");
    EXPECT_EQ(seen.rows.first().name, "Debian GNU/Linux 12 (bookworm)");
    EXPECT_EQ(seen.rows.first().until, QDate(2026, 7, 11));
    EXPECT_EQ(seen.rows.first().longTermUntil, QDate(2028, 6, 30));
    EXPECT_FALSE(seen.rows.first().rolling);
    EXPECT_EQ(seen.rows.first().authority, "Holdfast");
    EXPECT_EQ(seen.asOf.date(), seen.rows.first().asOf);
}

TEST_F(Lifecycle, SaysTheSameOfThisMachineWhenItIsBookworm)
{
    Surroundings real;
    const auto seen = LinuxLifecycle(real, shippedLifecycleTable()).look(longPatience());
    if (seen.rows.isEmpty() || seen.rows.first().version != QLatin1String("12") ||
        seen.rows.first().system != QLatin1String("debian"))
        GTEST_SKIP() << "this machine does not run Debian 12";
    EXPECT_EQ(seen.rows.first().until, QDate(2026, 7, 11));
    EXPECT_EQ(seen.rows.first().longTermUntil, QDate(2028, 6, 30));
}

TEST_F(Lifecycle, TheNewerSourceWins)
{
    scene.write("/etc/os-release", recorded("os_release_bookworm"));
    SupportPeriod ours;
    ours.system = QStringLiteral("debian");
    ours.version = QStringLiteral("12");
    ours.until = QDate(2027, 1, 1);
    ours.asOf = QDate(2026, 1, 1);
    ours.authority = QStringLiteral("Holdfast");
    const LifecycleTable table(ours.asOf, {ours});
    writeDistroInfo("debian", QDate(2025, 12, 31));
    EXPECT_EQ(look(table).rows.first().until, QDate(2027, 1, 1));
    writeDistroInfo("debian", QDate(2026, 1, 2));
    EXPECT_EQ(look(table).rows.first().until, QDate(2026, 7, 11));
    EXPECT_EQ(look(table).rows.first().authority, "distro-info-data");
    EXPECT_EQ(look(table).rows.first().asOf, QDate(2026, 1, 2));
}

TEST_F(Lifecycle, SupportEndOfTheVendorCountsUntilSomethingNewerIsKnown)
{
    scene.write("/etc/os-release", "ID=fedora\nVERSION_ID=43\nPRETTY_NAME='Fedora Linux 43'\nSUPPORT_END=2026-12-02\n");
    date("/etc/os-release", QDate(2025, 10, 20));
    EXPECT_EQ(look().rows.first().until, QDate(2026, 12, 9));
    date("/etc/os-release", QDate(2026, 10, 20));
    EXPECT_EQ(look().rows.first().until, QDate(2026, 12, 2));
    EXPECT_EQ(look().rows.first().authority, "os-release");
    // One that our table does not know.
    scene.write("/etc/os-release", "ID=exherbo\nPRETTY_NAME='Exherbo 9'\nSUPPORT_END=2030-01-31\n");
    EXPECT_EQ(look().state, ProbeState::Ok);
    EXPECT_EQ(look().rows.first().until, QDate(2030, 1, 31));
    EXPECT_EQ(look().rows.first().name, "Exherbo 9");
}

TEST_F(Lifecycle, RollingOnesNeverEnd)
{
    for (const char *release : {"ID=arch\nPRETTY_NAME='Arch Linux'\nBUILD_ID=rolling\n",
                                "ID=\"opensuse-tumbleweed\"\nVERSION_ID=\"20261124\"\nPRETTY_NAME=\"openSUSE Tumbleweed\"\n",
                                "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux forky/sid\"\nVERSION_CODENAME=forky\n"}) {
        scene.write("/etc/os-release", release);
        const auto seen = look();
        EXPECT_EQ(seen.state, ProbeState::Ok) << release;
        ASSERT_EQ(seen.rows.size(), 1);
        EXPECT_TRUE(seen.rows.first().rolling) << release;
        EXPECT_FALSE(seen.rows.first().until.isValid()) << release;
    }
    // The last of them also by Debian's own word.
    writeDistroInfo("debian", QDate(2027, 1, 1));
    EXPECT_TRUE(look().rows.first().rolling);
    EXPECT_EQ(look().rows.first().authority, "distro-info-data");
    EXPECT_EQ(look(LifecycleTable()).state, ProbeState::Ok);
}

TEST_F(Lifecycle, WhatIsMadeFromDebianDoesNotInheritItsDates)
{
    writeDistroInfo("debian", QDate(2026, 1, 1));
    writeDistroInfo("ubuntu", QDate(2026, 1, 1));
    for (const char *release :
         {"ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nVERSION_ID=\"22\"\nPRETTY_NAME=\"Linux Mint 22\"\nUBUNTU_CODENAME=noble\n",
          "ID=raspbian\nID_LIKE=debian\nVERSION_ID=12\nVERSION_CODENAME=bookworm\nPRETTY_NAME=\"Raspbian GNU/Linux 12\"\n",
          "ID=kali\nID_LIKE=debian\nVERSION_ID=\"2026.3\"\nVERSION_CODENAME=kali-rolling\nPRETTY_NAME=\"Kali\"\n",
          "ID=manjaro\nID_LIKE=arch\nPRETTY_NAME=\"Manjaro Linux\"\n"}) {
        scene.write("/etc/os-release", release);
        const auto seen = look();
        EXPECT_EQ(seen.state, ProbeState::Unknown) << release;
        EXPECT_EQ(seen.reason, ProbeReason::SystemNotSaying) << release;
        ASSERT_EQ(seen.rows.size(), 1);
        EXPECT_FALSE(seen.rows.first().rolling) << release;
        EXPECT_FALSE(seen.rows.first().until.isValid()) << release;
        EXPECT_FALSE(seen.rows.first().longTermUntil.isValid()) << release;
        EXPECT_FALSE(seen.detail.isEmpty());
    }
}

TEST_F(Lifecycle, AVersionNobodyKnowsIsUnknown)
{
    for (const char *version : {"45", "1", "", "43x"}) {
        scene.write("/etc/os-release", QByteArray("ID=fedora\nPRETTY_NAME=F\nVERSION_ID=") + version + '\n');
        EXPECT_EQ(look().state, ProbeState::Unknown) << version;
    }
}

TEST_F(Lifecycle, ADamagedDistroInfoIsPassedOver)
{
    scene.write("/etc/os-release", recorded("os_release_bookworm"));
    for (const QByteArray &damage :
         {QByteArray(), QByteArray("garbage"), recorded("debian.csv").left(700), QByteArray(2'000'000, 'x')}) {
        scene.write("/usr/share/distro-info/debian.csv", damage);
        EXPECT_EQ(look().rows.first().until, QDate(2026, 7, 11));
        EXPECT_EQ(look().rows.first().authority, "Holdfast");
        EXPECT_EQ(look(LifecycleTable()).state, ProbeState::Unknown);
    }
}

TEST_F(Lifecycle, WithoutOsReleaseNothingIsKnown)
{
    EXPECT_EQ(look().state, ProbeState::Unknown);
    EXPECT_EQ(look().reason, ProbeReason::SystemNotSaying);
    EXPECT_TRUE(look().rows.isEmpty());
}

TEST_F(Lifecycle, GarbageIsAnError)
{
    for (const QByteArray &garbage :
         {QByteArray(), QByteArray(1000, '\0'), QByteArray("VERSION_ID=12\n"), QByteArray("\xff\xfe")}) {
        scene.write("/etc/os-release", garbage);
        EXPECT_EQ(look().state, ProbeState::Error);
        EXPECT_EQ(look().reason, ProbeReason::NotUnderstood);
    }
    scene.write("/etc/os-release", QByteArray(50 * 1024 * 1024, 'x'));
    EXPECT_EQ(look().reason, ProbeReason::AnswerTooLong);
}

TEST_F(Lifecycle, LinksInALoopPipesAndFoldersAreErrors)
{
    scene.link("/etc/os-release", "os-release");
    EXPECT_EQ(look().state, ProbeState::Error);
    EXPECT_EQ(look().reason, ProbeReason::Damaged);
    QFile::remove(scene.at("/etc/os-release"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(scene.at("/etc/os-release")).constData(), 0644), 0);
    EXPECT_EQ(look().reason, ProbeReason::Damaged) << "and it does not wait for a writer";
    QFile::remove(scene.at("/etc/os-release"));
    scene.makeFolder("/etc/os-release");
    EXPECT_EQ(look().reason, ProbeReason::Damaged);
    QDir(scene.at("/etc/os-release")).removeRecursively();
    scene.link("/etc/os-release", "/dev/zero");
    EXPECT_EQ(look().reason, ProbeReason::Damaged);
}

TEST_F(Lifecycle, WhatMayNotBeReadIsDenied)
{
    scene.write("/etc/os-release", recorded("os_release_bookworm"));
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/etc/os-release")).constData(), 0), 0);
    holdfast::tests::asNobody(scene, [&] {
        const auto seen = look();
        return seen.state == ProbeState::Denied && seen.reason == ProbeReason::AccessDenied;
    });
}

TEST_F(Lifecycle, StopsWhenNobodyWaits)
{
    const Patience patience = longPatience();
    patience.stop();
    EXPECT_EQ(LinuxLifecycle(scene.surroundings, {}).look(patience).reason, ProbeReason::Cancelled);
}

} // namespace
