// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/apt_simulation.h"
#include "platform/parse/apt_versions.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include <algorithm>

using namespace holdfast::platform;
using namespace holdfast::platform::parse;
using holdfast::tests::contentOf;

namespace {

QByteArray recorded(const QString &name)
{
    return contentOf(QStringLiteral(HOLDFAST_TEST_DATA "/updates/") + name);
}

/// An output with these lines, whose summary says that `upgraded` are upgraded.
QByteArray simulation(int upgraded, const QByteArray &lines, const QByteArray &more = {})
{
    return "Reading package lists...\n" + QByteArray::number(upgraded) + " upgraded, 0 newly installed, " + more +
           "0 to remove and 0 not upgraded.\n" + lines;
}

UpdateSeverity severityOf(const QByteArray &origins)
{
    const auto rows = updatesInAptSimulation(simulation(1, "Inst a [1] (2 " + origins + " [amd64])\n"));
    return rows && rows->size() == 1 ? rows->front().severity : UpdateSeverity::Unknown;
}

TEST(AptSimulation, ReadsWhatDebian12Printed)
{
    const auto rows = updatesInAptSimulation(recorded("apt_simulation_bookworm.txt"));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 135);
    EXPECT_EQ(std::count_if(rows->begin(), rows->end(),
                            [](const PendingUpdate &row) { return row.severity == UpdateSeverity::Security; }),
              82);
    const auto openssl = std::find_if(rows->begin(), rows->end(),
                                      [](const PendingUpdate &row) { return row.name == QLatin1String("libgcrypt20"); });
    ASSERT_NE(openssl, rows->end());
    EXPECT_EQ(*openssl, (PendingUpdate{"libgcrypt20", "1.10.1-3", "1.10.1-3+deb12u1", UpdateSeverity::Security,
                                       "Debian:12.15/oldstable, Debian-Security:12/oldstable-security"}));
}

TEST(AptSimulation, AnArchiveIsKnownByItsLabelOrItsName)
{
    EXPECT_EQ(severityOf("Debian-Security:12/oldstable-security"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("Debian:12.15/oldstable, Debian-Security:12/oldstable-security"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("Debian-Security:12/whatever, Debian:12.15/oldstable"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("Ubuntu:24.04/noble-updates, Ubuntu:24.04/noble-security"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("UbuntuESMApps:22.04/jammy-apps-updates"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("UbuntuESM:22.04/jammy-infra-updates"), UpdateSeverity::Security);
    EXPECT_EQ(severityOf("stable-security"), UpdateSeverity::Security) << "an archive without a label";
    EXPECT_EQ(severityOf("Debian:12.15/oldstable"), UpdateSeverity::Normal);
    EXPECT_EQ(severityOf("Ubuntu:24.04/noble-updates"), UpdateSeverity::Normal);
    EXPECT_EQ(severityOf("Cloud, Inc. [x]: tools:1/security-tools"), UpdateSeverity::Normal);
    EXPECT_EQ(severityOf("localhost"), UpdateSeverity::Normal);
    EXPECT_EQ(severityOf(""), UpdateSeverity::Normal) << "no archive has it any more";
}

TEST(AptSimulation, WhatIsNewlyPulledInWaitsForNothing)
{
    const auto rows = updatesInAptSimulation(
        simulation(1, "Inst linux-image-6.1.0-40 (6.1.1 Debian-Security:12/oldstable-security [amd64])\n"
                      "Inst linux-image-amd64 [6.1.0] (6.1.1 Debian-Security:12/oldstable-security [amd64]) []\n"
                      "Conf linux-image-6.1.0-40 (6.1.1 Debian-Security:12/oldstable-security [amd64])\nRemv old [1]\n"));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->front().name, "linux-image-amd64");
}

TEST(AptSimulation, NothingWaitsOnlyWhenItSaysSo)
{
    EXPECT_EQ(updatesInAptSimulation(simulation(0, {})), QList<PendingUpdate>());
    EXPECT_EQ(updatesInAptSimulation("Summary:\n  Upgrading: 0, Installing: 0, Removing: 0, Not Upgrading: 23\n"),
              QList<PendingUpdate>());
    EXPECT_FALSE(updatesInAptSimulation({}));
    EXPECT_FALSE(updatesInAptSimulation("Reading package lists...\nBuilding dependency tree...\n"));
    EXPECT_FALSE(updatesInAptSimulation(QByteArray(100'000, '\0')));
    EXPECT_FALSE(updatesInAptSimulation("0 aktualisiert, 0 neu installiert, 0 zu entfernen und 0 nicht aktualisiert.\n"));
    EXPECT_FALSE(updatesInAptSimulation(QString::fromUtf8("升级了 0 个软件包，新安装了 0 个软件包\n").toUtf8()));
}

TEST(AptSimulation, EveryCutOffOutputIsNotUnderstood)
{
    const QByteArray whole = recorded("apt_simulation_bookworm.txt");
    const qsizetype lastStep = whole.lastIndexOf("\nInst ");
    ASSERT_GT(lastStep, 0);
    for (qsizetype length = 0; length < lastStep; length += 97)
        EXPECT_FALSE(updatesInAptSimulation(whole.left(length))) << length;
    EXPECT_TRUE(updatesInAptSimulation(whole));
}

TEST(AptSimulation, DamagedLinesAreNotUnderstood)
{
    EXPECT_FALSE(updatesInAptSimulation(simulation(1, "Inst a [1] (2 Debian:12/x amd64)\n")));
    EXPECT_FALSE(updatesInAptSimulation(simulation(1, "Inst \n")));
    EXPECT_FALSE(updatesInAptSimulation(simulation(2, "Inst a [1] (2 Debian:12/x [amd64])\n")));
    EXPECT_FALSE(updatesInAptSimulation(simulation(0, "Inst a [1] (2 Debian:12/x [amd64])\n")));
    EXPECT_FALSE(updatesInAptSimulation(simulation(1, "Inst a [1] (2 " + QByteArray(4'000'000, '[') + " [amd64])\n")));
}

TEST(AptSimulation, DowngradesAndReinstallationsCountInItsSum)
{
    EXPECT_TRUE(
        updatesInAptSimulation(simulation(1, "Inst a [1] (2 D:1/x [amd64])\nInst b [2] (1 D:1/x [amd64])\n", "1 downgraded, ")));
    EXPECT_TRUE(updatesInAptSimulation("  Upgrading: 1, Installing: 0, Reinstalling: 1, Removing: 0, Not Upgrading: 0\n"
                                       "Inst a [1] (2 D:1/x [amd64])\nInst b [2] (2 D:1/x [amd64])\n"));
}

TEST(AptSimulation, NamesWhatIsHeldBack)
{
    const QByteArray sum = "0 upgraded, 0 newly installed, 0 to remove and 3 not upgraded.\n";
    const QByteArray held = "The following packages have been kept back:\n";
    const QByteArray staged = "The following upgrades have been deferred due to phasing:\n";
    EXPECT_EQ(heldBackInAptSimulation(held + "  a b:i386\n  c\n" + sum), (HeldBack{3, {"a", "b:i386", "c"}}));
    EXPECT_EQ(heldBackInAptSimulation(held + "   a (1 => 2)\n   b (1 => 2)\n   c (1 => 2)\n" + sum),
              (HeldBack{3, {"a", "b", "c"}}));
    EXPECT_EQ(heldBackInAptSimulation("Not upgrading:\n  a  b\n\nSummary:\n  Upgrading: 0, Installing: 0, Removing: 0, "
                                      "Not Upgrading: 2\n"),
              (HeldBack{2, {"a", "b"}}));
    EXPECT_EQ(heldBackInAptSimulation(sum), (HeldBack{3, {}})) << "whatever they are called";
    EXPECT_EQ(heldBackInAptSimulation(held + "  a\n" + staged + "  b c\n" + sum), (HeldBack{1, {"a"}}));
    EXPECT_EQ(heldBackInAptSimulation(staged + "  a b c\n" + sum), HeldBack()) << "their turn comes";
    EXPECT_EQ(heldBackInAptSimulation(staged + "  a b c d\n" + sum), HeldBack());
    EXPECT_EQ(heldBackInAptSimulation(simulation(0, {})), HeldBack());
    EXPECT_EQ(heldBackInAptSimulation({}), HeldBack());
}

TEST(AptArchives, ReadsTheSourcesItWouldFetch)
{
    const QList<AptSource> sources = aptSourcesIn(
        "'http://deb.debian.org/debian/dists/bookworm/InRelease' deb.debian.org_debian_dists_bookworm_InRelease 0 \n"
        "'https://me:secret@example.org/ubuntu/dists/noble-security/InRelease' example.org_ubuntu_dists_noble-security_InRelease "
        "0 \n"
        "'http://security.debian.org/dists/buster/updates/InRelease' security.debian.org_dists_buster_updates_InRelease 0 \n"
        "'file:/srv/flat/./InRelease' _srv_flat_._InRelease 0 \n"
        "'http://deb.debian.org/debian/dists/bookworm/main/binary-amd64/Packages.xz' deb_Packages 0 \n"
        "'http://x/InRelease' ../../etc/x_InRelease 0 \nE: no\n");
    EXPECT_EQ(sources, (QList<AptSource>{
                           {"http://deb.debian.org/debian", "bookworm", "deb.debian.org_debian_dists_bookworm_InRelease"},
                           {"https://example.org/ubuntu", "noble-security", "example.org_ubuntu_dists_noble-security_InRelease"},
                           {"http://security.debian.org", "buster/updates", "security.debian.org_dists_buster_updates_InRelease"},
                           {"file:/srv/flat", "./", "_srv_flat_._InRelease"},
                       }));
    EXPECT_EQ(sources.front().release(), "deb.debian.org_debian_dists_bookworm_Release");
}

TEST(AptArchives, ReadsAReleaseFile)
{
    const auto release =
        aptReleaseIn("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nOrigin: Debian\nLabel: Debian-Security\n"
                     "Suite: oldstable-security\nDate: Sat, 21 Nov 2026 09:03:35 UTC\n"
                     "Valid-Until: Sat, 28 Nov 2026 09:03:35 UTC\nSHA256:\n 00 1 Date: x\n");
    ASSERT_TRUE(release);
    EXPECT_EQ(release->label, "Debian-Security");
    EXPECT_EQ(release->suite, "oldstable-security");
    EXPECT_EQ(release->date, QDateTime({2026, 11, 21}, {9, 3, 35}, QTimeZone::utc()));
    EXPECT_EQ(release->validUntil, QDateTime({2026, 11, 28}, {9, 3, 35}, QTimeZone::utc()));
    EXPECT_EQ(aptReleaseIn("Date: Thu,  1 Jan 2026  9:03:35 +0000\n")->date,
              QDateTime({2026, 1, 1}, {9, 3, 35}, QTimeZone::utc()));
    EXPECT_FALSE(aptReleaseIn("Date: Sat, 21 Nov 2026 09:03:35 CET\n"));
    EXPECT_FALSE(aptReleaseIn("Date: 2026-11-21\n"));
    EXPECT_FALSE(aptReleaseIn({}));
    EXPECT_FALSE(aptReleaseIn(QByteArray(1000, '\xff')));
}

AptList archive(const QString &site, const QString &suite, const QString &label)
{
    return {{site, suite, "list_InRelease"}, AptRelease{label, suite, QDateTime::currentDateTimeUtc(), {}}};
}

TEST(AptVersions, ReadsTheTablesOfDebian12)
{
    const auto tables = versionTablesIn(recorded("apt_policy_bookworm.txt"));
    EXPECT_EQ(tables.size(), 5);
    const QList<AptVersion> ssh = tables.value("openssh-client");
    ASSERT_EQ(ssh.size(), 4);
    EXPECT_EQ(ssh.at(0).version, "1:9.2p1-2+deb12u10");
    EXPECT_EQ(ssh.at(1).places, QStringList{"http://deb.debian.org/debian-security bookworm-security/main amd64 Packages"});
    EXPECT_EQ(ssh.at(3).version, "1:9.2p1-2+deb12u6");

    const QList<AptList> lists{archive("http://deb.debian.org/debian", "bookworm", "Debian"),
                               archive("http://deb.debian.org/debian-security", "bookworm-security", "Debian-Security")};
    EXPECT_EQ(severityOnTheWay({"openssh-client", "1:9.2p1-2+deb12u6", "1:9.2p1-2+deb12u10", {}, {}}, ssh, lists),
              UpdateSeverity::Security);
    // The security archive's version is older than what is installed: that was installed long ago.
    EXPECT_EQ(severityOnTheWay({"curl", "7.88.1-10+deb12u14", "7.88.1-10+deb12u15", {}, {}}, tables.value("curl"), lists),
              UpdateSeverity::Normal);
    EXPECT_EQ(severityOnTheWay({"openssh-client", "1:9.2p1-2+deb12u6", "other", {}, {}}, ssh, lists), UpdateSeverity::Unknown);
    EXPECT_EQ(severityOnTheWay({"openssh-client", "1:9.2p1-2+deb12u6", "1:9.2p1-2+deb12u10", {}, {}}, {}, lists),
              UpdateSeverity::Unknown);
}

TEST(AptVersions, ReadsPinnedHeldAndPhasedVersions)
{
    const auto tables = versionTablesIn("a:\n  Installed: 1\n  Candidate: 2\n  Package pin: 2\n  Version table:\n"
                                        "     3 -1 (phased 20%)\n         -1 file:/x stable/main amd64 Packages\n"
                                        "     2 990\n        990 file:/x stable/main amd64 Packages\n *** 1 100\n"
                                        "        100 /var/lib/dpkg/status\nb:i386:\n  Version table:\n *** 5 100\n");
    EXPECT_EQ(tables.value("a"), (QList<AptVersion>{{"3", {"file:/x stable/main amd64 Packages"}},
                                                    {"2", {"file:/x stable/main amd64 Packages"}},
                                                    {"1", {"/var/lib/dpkg/status"}}}));
    EXPECT_EQ(tables.value("b:i386"), (QList<AptVersion>{{"5", {}}}));
    EXPECT_TRUE(versionTablesIn({}).isEmpty());
    EXPECT_TRUE(versionTablesIn("     3 500\n        500 x\n").isEmpty());
}

TEST(AptVersions, APlaceBelongsToOneArchiveOnly)
{
    const AptSource source{"http://deb.debian.org/debian", "bookworm", {}};
    EXPECT_TRUE(isPlaceOf("http://deb.debian.org/debian bookworm/main amd64 Packages", source));
    EXPECT_FALSE(isPlaceOf("http://deb.debian.org/debian bookworm-updates/main amd64 Packages", source));
    EXPECT_FALSE(isPlaceOf("http://deb.debian.org/debian-security bookworm/main amd64 Packages", source));
    EXPECT_TRUE(isPlaceOf("file:/srv/flat ./ Packages", {"file:/srv/flat", "./", {}}));
    EXPECT_FALSE(isPlaceOf("/var/lib/dpkg/status", source));
}

} // namespace
