// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/distro_info.h"

#include "tests/platform/lifecycle/scene.h"

using holdfast::platform::parse::DistroRelease;
using holdfast::platform::parse::readDistroInfo;
using holdfast::tests::recorded;

namespace {

DistroRelease seriesOf(const QByteArray &csv, const QString &series)
{
    const auto releases = readDistroInfo(csv);
    EXPECT_TRUE(releases);
    for (const DistroRelease &release : releases.value_or(QList<DistroRelease>())) {
        if (release.series == series)
            return release;
    }
    ADD_FAILURE() << "no " << series.toStdString();
    return {};
}

TEST(DistroInfo, ReadsDebian)
{
    const QByteArray csv = recorded("debian.csv");
    const DistroRelease bookworm = seriesOf(csv, "bookworm");
    EXPECT_EQ(bookworm.version, "12");
    EXPECT_EQ(bookworm.codename, "Bookworm");
    EXPECT_EQ(bookworm.released, QDate(2023, 6, 10));
    EXPECT_EQ(bookworm.end, QDate(2026, 7, 11));
    EXPECT_EQ(bookworm.longTermEnd, QDate(2028, 6, 30)) << "not 2033, which is paid for";
    const DistroRelease forky = seriesOf(csv, "forky");
    EXPECT_EQ(forky.version, "14");
    EXPECT_FALSE(forky.released.isValid());
    EXPECT_FALSE(forky.end.isValid());
    EXPECT_EQ(seriesOf(csv, "sid").version, "");
    EXPECT_FALSE(seriesOf(csv, "lenny").longTermEnd.isValid());
}

TEST(DistroInfo, ReadsUbuntu)
{
    const DistroRelease noble = seriesOf(recorded("ubuntu.csv"), "noble");
    EXPECT_EQ(noble.version, "24.04");
    EXPECT_EQ(noble.end, QDate(2029, 5, 31));
    EXPECT_FALSE(noble.longTermEnd.isValid()) << "ESM has to be signed up for";
}

TEST(DistroInfo, GoesByTheNamesOfTheColumns)
{
    const DistroRelease release = seriesOf("eol,series,new,version\n2030-01-02,x,whatever,5 LTS\n\n,y\n", "x");
    EXPECT_EQ(release.version, "5");
    EXPECT_EQ(release.end, QDate(2030, 1, 2));
}

TEST(DistroInfo, RefusesWhatItCannotVouchFor)
{
    for (const char *csv :
         {"", "\n", "version,series\n1,a\n", "version,series,eol\n", "version,series,eol\n1,a,soon\n",
          "version,series,eol\n1,a,2026-02-30\n", "version,series,eol\n1,a,2026-01-01,extra\n", "version,series,eol\n1\n",
          "version,eol,series,eol\n1,2026-01-01,a\n", "<html>\n", "version;series;eol\n1;a;2026-01-01\n"})
        EXPECT_FALSE(readDistroInfo(csv)) << csv;
    const QByteArray csv = recorded("debian.csv");
    EXPECT_FALSE(readDistroInfo(csv.left(csv.indexOf("2026-07-11") + 6))) << "cut off within a date";
}

} // namespace
