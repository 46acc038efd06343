// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/lifecycle_table.h"
#include "platform/parse/distro_info.h"
#include "platform/parse/lifecycle_table_reader.h"
#include "tests/platform/lifecycle/scene.h"

#include <QSet>

using holdfast::platform::LifecycleTable;
using holdfast::platform::SupportPeriod;
using holdfast::platform::parse::readDistroInfo;
using holdfast::platform::parse::readLifecycleTable;
using holdfast::platform::parse::shippedLifecycleTable;
using holdfast::tests::contentOf;

namespace {

const QString shippedFile = QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/lifecycle/lifecycle.json");

/// The name of the row that stands for what a device writes, or "nothing".
std::string nameOf(const char *system, const char *version)
{
    static const LifecycleTable table = shippedLifecycleTable();
    const auto found = table.find(QString::fromUtf8(system), QString::fromUtf8(version));
    return found ? found->name.toStdString() : "nothing";
}

TEST(LifecycleTableShipped, IsTheFileAndIsRead)
{
    const auto read = readLifecycleTable(contentOf(shippedFile));
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_EQ(*read, shippedLifecycleTable());
    EXPECT_EQ(read->asOf(), QDate(2026, 11, 28));
    EXPECT_GE(read->systems().size(), 10);
}

TEST(LifecycleTableShipped, EveryRowIsFoundAgainByItsNames)
{
    const LifecycleTable table = shippedLifecycleTable();
    for (const auto &system : table.systems()) {
        const QList<SupportPeriod> versions = table.versionsOf(system.id);
        EXPECT_FALSE(versions.isEmpty()) << system.id.toStdString();
        EXPECT_LE(system.asOf, table.asOf());
        for (const SupportPeriod &period : versions) {
            EXPECT_EQ(table.find(system.id, period.version), period) << period.name.toStdString();
            EXPECT_EQ(period.asOf, system.asOf);
            EXPECT_EQ(period.authority, "Holdfast");
        }
    }
}

TEST(LifecycleTableShipped, VersionsComeNewestFirst)
{
    const LifecycleTable table = shippedLifecycleTable();
    for (const auto &system : table.systems()) {
        QDate last;
        for (const SupportPeriod &period : table.versionsOf(system.id)) {
            // They have releases side by side whose ends cross.
            const bool crossing = system.id == QLatin1String("windows") || system.id == QLatin1String("ubuntu");
            if (period.until.isValid() && last.isValid() && !crossing) {
                EXPECT_LE(period.until, last) << period.name.toStdString();
            }
            if (period.until.isValid())
                last = period.until;
        }
    }
    EXPECT_EQ(table.versionsOf("debian").at(2).version, "13");
    EXPECT_EQ(table.versionsOf("windows").first().version, "11-26H2");
}

TEST(LifecycleTableShipped, OnlyWhoPromisesDatesIsOfficial)
{
    const LifecycleTable table = shippedLifecycleTable();
    for (const char *system : {"macos", "ios", "android"}) {
        EXPECT_FALSE(table.system(QString::fromUtf8(system))->isOfficial) << system;
        EXPECT_FALSE(table.system(QString::fromUtf8(system))->note.isEmpty()) << system;
        EXPECT_FALSE(table.versionsOf(QString::fromUtf8(system)).first().until.isValid()) << "the newest of " << system;
    }
    for (const char *system : {"windows", "debian", "ubuntu", "fedora", "opensuse-leap"})
        EXPECT_TRUE(table.system(QString::fromUtf8(system))->isOfficial) << system;
}

TEST(LifecycleTableShipped, SaysOfDebianAndUbuntuWhatTheirOwnTablesSay)
{
    const LifecycleTable table = shippedLifecycleTable();
    int compared = 0;
    for (const QString &system : {QStringLiteral("debian"), QStringLiteral("ubuntu")}) {
        const auto releases = readDistroInfo(holdfast::tests::recorded(system + QStringLiteral(".csv")));
        ASSERT_TRUE(releases);
        for (const auto &release : *releases) {
            const auto found = table.find(system, release.version);
            if (!found)
                continue;
            ++compared;
            EXPECT_EQ(found->until, release.end) << found->name.toStdString();
            EXPECT_EQ(found->longTermUntil, release.longTermEnd) << found->name.toStdString();
            EXPECT_EQ(table.find(system, release.series), found) << found->name.toStdString();
        }
    }
    EXPECT_GT(compared, 20);
}

TEST(LifecycleTableFind, UnderstandsHowDevicesWriteVersions)
{
    EXPECT_EQ(nameOf("ios", "17.6.1"), "iOS / iPadOS 17");
    EXPECT_EQ(nameOf("iPadOS", "17.7.10 (21H450)"), "iOS / iPadOS 17");
    EXPECT_EQ(nameOf("iOS", "iOS 26.3.1 (a)"), "iOS / iPadOS 26");
    EXPECT_EQ(nameOf("debian", "12.5"), "Debian 12 (bookworm)");
    EXPECT_EQ(nameOf("Debian", " BOOKWORM "), "Debian 12 (bookworm)");
    EXPECT_EQ(nameOf("debian", "12 (bookworm)"), "Debian 12 (bookworm)");
    EXPECT_EQ(nameOf("debian", "Debian GNU/Linux 12 (bookworm)"), "Debian 12 (bookworm)");
    EXPECT_EQ(nameOf("debian", "forky/sid"), "Debian sid (unstable)");
    EXPECT_EQ(nameOf("debian", "testing"), "Debian testing (forky)");
    EXPECT_EQ(nameOf("ubuntu", "24.04.1 LTS (Noble Numbat)"), "Ubuntu 24.04 LTS (Noble Numbat)");
    EXPECT_EQ(nameOf("macos", "14.5"), "macOS 14 (Sonoma)");
    EXPECT_EQ(nameOf("Mac OS X", "10.15.7"), "macOS 10.15 (Catalina)");
    EXPECT_EQ(nameOf("macos", "Sequoia"), "macOS 15 (Sequoia)");
    EXPECT_EQ(nameOf("android", "13"), "Android 13");
    EXPECT_EQ(nameOf("android", "Android 13 (API 33)"), "Android 13");
    EXPECT_EQ(nameOf("android", "12L"), "Android 12L");
    EXPECT_EQ(nameOf("android", "8.1.0"), "Android 8.1");
    EXPECT_EQ(nameOf("fedora", "43"), "Fedora Linux 43");
    EXPECT_EQ(nameOf("fedora", "39.20231101.0"), "Fedora Linux 39");
    EXPECT_EQ(nameOf("opensuse-leap", "15.6"), "openSUSE Leap 15.6");
    EXPECT_EQ(nameOf("opensuse-tumbleweed", "20261124"), "openSUSE Tumbleweed");
    EXPECT_EQ(nameOf("arch", ""), "Arch Linux");
}

TEST(LifecycleTableFind, UnderstandsHowWindowsWritesVersions)
{
    EXPECT_EQ(nameOf("windows", "22631"), "Windows 11 23H2 (Home, Pro)");
    EXPECT_EQ(nameOf("windows", "10.0.22631.4317"), "Windows 11 23H2 (Home, Pro)");
    EXPECT_EQ(nameOf("windows", "11, version 23H2 (OS build 22631.4317)"), "Windows 11 23H2 (Home, Pro)");
    EXPECT_EQ(nameOf("Microsoft Windows", "Windows 11 Pro 25H2"), "Windows 11 25H2 (Home, Pro)");
    EXPECT_EQ(nameOf("windows", "11 Enterprise 25H2"), "Windows 11 25H2 (Enterprise, Education)");
    EXPECT_EQ(nameOf("windows", "Education 26100"), "Windows 11 24H2 (Enterprise, Education)");
    EXPECT_EQ(nameOf("windows", "11-24H2"), "Windows 11 24H2 (Home, Pro)");
    EXPECT_EQ(nameOf("windows", "10"), "Windows 10 22H2 (Home, Pro)") << "the last one there will be";
    EXPECT_EQ(nameOf("windows", "Windows 10 Home"), "Windows 10 22H2 (Home, Pro)");
    EXPECT_EQ(nameOf("windows", "7"), "Windows 7 SP1");
    EXPECT_EQ(nameOf("windows", "6.1.7601"), "Windows 7 SP1");
    // 19044 is 21H2 for most, and something with another end for these.
    EXPECT_EQ(nameOf("windows", "10 Enterprise LTSC 2021 19044"), "nothing");
    EXPECT_EQ(nameOf("windows", "10 IoT Enterprise 19044"), "nothing");
    EXPECT_EQ(nameOf("windows", "Windows Server 2019 17763"), "nothing");
}

TEST(LifecycleTableFind, NeverAnswersWithANeighbour)
{
    EXPECT_EQ(nameOf("windows", "11"), "nothing") << "some releases of it have ended and some have not";
    EXPECT_EQ(nameOf("windows", "23H2"), "nothing");
    EXPECT_EQ(nameOf("windows", "226310"), "nothing");
    EXPECT_EQ(nameOf("windows", "22632"), "nothing");
    EXPECT_EQ(nameOf("windows", "10.0"), "nothing");
    EXPECT_EQ(nameOf("debian", "126"), "nothing");
    EXPECT_EQ(nameOf("debian", "1"), "nothing");
    EXPECT_EQ(nameOf("debian", "99.12"), "nothing");
    EXPECT_EQ(nameOf("debian", "-12"), "nothing");
    EXPECT_EQ(nameOf("debian", "12x12"), "nothing");
    EXPECT_EQ(nameOf("debian", ""), "nothing");
    EXPECT_EQ(nameOf("ubuntu", "24"), "nothing");
    EXPECT_EQ(nameOf("ubuntu", "4.04"), "nothing");
    EXPECT_EQ(nameOf("fedora", "45"), "nothing") << "no source had a date";
    EXPECT_EQ(nameOf("linuxmint", "22"), "nothing");
    EXPECT_EQ(nameOf("", ""), "nothing");
    EXPECT_EQ(nameOf("debian", QByteArray(100'000, '1').constData()), "nothing");
}

TEST(LifecycleTableFind, WorksOnATableMadeOfPeriods)
{
    SupportPeriod period;
    period.system = QStringLiteral("debian");
    period.version = QStringLiteral("12");
    period.until = QDate(2026, 7, 11);
    const LifecycleTable table(QDate(2026, 1, 1), {period});
    EXPECT_EQ(table.find("debian", "12.4"), period);
    ASSERT_EQ(table.systems().size(), 1);
    EXPECT_EQ(table.systems().first().id, "debian");
    EXPECT_FALSE(table.find("debian", "bookworm"));
}

/// A whole file with this as its only version.
QByteArray withVersion(const QByteArray &version)
{
    return R"({"format":1,"as_of":"2026-11-28","systems":[{"system":"x","name":"X","authority":"https://x","official":true,)"
           R"("as_of":"2026-11-28","versions":[)" +
           version + "]}]}";
}

TEST(LifecycleTableReader, TakesTheSmallestFile)
{
    const auto read = readLifecycleTable(withVersion(R"({"version":"1","name":"X 1"})"));
    ASSERT_TRUE(read) << read.error().toStdString();
    EXPECT_FALSE(read->find("x", "1")->until.isValid());
}

TEST(LifecycleTableReader, RefusesWhatItDoesNotKnow)
{
    for (const char *version : {R"({"version":"1"})",
                                R"({"name":"X"})",
                                R"({"version":"","name":"X"})",
                                R"({"version":"1","name":""})",
                                R"({"version":1,"name":"X"})",
                                R"({"version":"1","name":"X","until":"2026-02-30"})",
                                R"({"version":"1","name":"X","until":"soon"})",
                                R"({"version":"1","name":"X","until":""})",
                                R"({"version":"1","name":"X","until":null})",
                                R"({"version":"1","name":"X","untill":"2026-01-01"})",
                                R"({"version":"1","name":"X","rolling":"yes"})",
                                R"({"version":"1","name":"X","rolling":true,"until":"2026-01-01"})",
                                R"({"version":"1","name":"X","long_term_until":"2026-01-01"})",
                                R"({"version":"1","name":"X","until":"2026-01-02","long_term_until":"2026-01-01"})",
                                R"({"version":"1","name":"X","also":"y"})",
                                R"({"version":"1","name":"X","also":[1]})",
                                R"({"version":"1","name":"X","also":["1"]})",
                                R"({"version":"1","name":"X"},{"version":"1","name":"Y"})",
                                R"({"version":"1","name":"X"},{"version":"2","name":"Y","also":["1"]})",
                                R"("1")"})
        EXPECT_FALSE(readLifecycleTable(withVersion(version))) << version;
    const QByteArray good = withVersion(R"({"version":"1","name":"X 1"})");
    for (const auto &[from, to] : std::vector<std::pair<QByteArray, QByteArray>>{{"\"format\":1", "\"format\":2"},
                                                                                 {"\"format\":1,", ""},
                                                                                 {"https://", "http://"},
                                                                                 {"\"system\":\"x\"", "\"system\":\"X\""},
                                                                                 {"\"official\":true,", ""},
                                                                                 {"\"systems\":[", "\"systems\":["
                                                                                                   "\"y\","}}) {
        QByteArray changed = good;
        changed.replace(from, to);
        EXPECT_NE(changed, good) << from.constData();
        EXPECT_FALSE(readLifecycleTable(changed)) << changed.constData();
    }
}

TEST(LifecycleTableReader, RefusesEveryFileThatIsCutOff)
{
    const QByteArray whole = contentOf(shippedFile).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 97)
        EXPECT_FALSE(readLifecycleTable(whole.left(size)));
    EXPECT_FALSE(readLifecycleTable("[]"));
    EXPECT_FALSE(readLifecycleTable(QByteArray(1000, '[')));
}

} // namespace
