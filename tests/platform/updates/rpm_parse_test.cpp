// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/dnf_updates.h"
#include "platform/parse/rpm_name.h"
#include "platform/parse/rpm_ostree.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace holdfast::platform;
using namespace holdfast::platform::parse;

namespace {

const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());
const DnfAdvisories none;

TEST(RpmName, IsTakenApartFromTheEnd)
{
    EXPECT_EQ(packageInRpmName("openssl-1:3.0.9-1.fc40.x86_64"), "openssl.x86_64");
    EXPECT_EQ(packageInRpmName("kernel-core-6.1.0-1.fc40.aarch64"), "kernel-core.aarch64");
    EXPECT_EQ(packageInRpmName("demo-ssl-1.1-1.noarch"), "demo-ssl.noarch");
    for (const char *word : {"", "FEDORA-2026-0001", "Important/Sec.", "2026-11-01", "a-b", "-1-1.noarch"})
        EXPECT_TRUE(packageInRpmName(QString::fromLatin1(word)).isEmpty()) << word;
}

TEST(DnfParse, ReadsWhatBothGenerationsSayOfAdvisories)
{
    const DnfAdvisories four = advisoriesInDnf(
        "Last metadata expiration check: 0:00:42 ago on Sat Nov 28 16:10:20 2026.\n"
        "FEDORA-2026-0001 Important/Sec. demo-ssl-1.1-1.noarch\nFEDORA-2026-0002 bugfix         demo-plain-2.0-1.noarch\n");
    const DnfAdvisories five =
        advisoriesInDnf("Name             Type     Severity                 Package              Issued\n"
                        "FEDORA-2026-0001 security Important  demo-ssl-1.1-1.noarch 2026-11-01 00:00:00\n"
                        "FEDORA-2026-0002 bugfix   None     demo-plain-2.0-1.noarch 2026-11-01 00:00:00\n");
    EXPECT_EQ(four, (DnfAdvisories{{"demo-ssl.noarch", "demo-plain.noarch"}, {"demo-ssl.noarch"}}));
    EXPECT_EQ(five, four);
    EXPECT_EQ(advisoriesInDnf({}), none);
}

TEST(DnfParse, ReadsATableWithWrappedAndOtherLines)
{
    const auto rows = updatesInDnf("Last metadata expiration check: 0:00:42 ago on Sat Nov 28 16:10:20 2026.\n\n"
                                   "kernel.x86_64                 6.1.0-1.fc40     updates\n"
                                   "a-name-that-is-too-long-for-its-column.noarch\n"
                                   "                              1:2.0-1          updates-testing\n"
                                   "glibc.i686  2.39-2  updates\nglibc.x86_64  2.39-2  updates\n"
                                   "Security: kernel-core-6.1.0-1.x86_64 is an installed security update\n"
                                   "Obsoleting Packages\nnew.noarch  2-1  updates\n    old.noarch  1-1  @System\n",
                                   none);
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, (QList<PendingUpdate>{
                         {"kernel", {}, "6.1.0-1.fc40", UpdateSeverity::Unknown, "updates"},
                         {"a-name-that-is-too-long-for-its-column", {}, "1:2.0-1", UpdateSeverity::Unknown, "updates-testing"},
                         {"glibc", {}, "2.39-2", UpdateSeverity::Unknown, "updates"},
                     }));
}

TEST(DnfParse, DamagedTablesAreNotUnderstood)
{
    for (const char *output : {"", "\n\n", "a.noarch 1-1", "a.noarch 1-1 updates\nb.noarch", "Fehler: irgend etwas", "a b c\n",
                               "a.noarch 1-1 updates more words\n", "a.noarch one updates\n"}) {
        const auto rows = updatesInDnf(output, none);
        EXPECT_FALSE(rows) << output;
    }
    EXPECT_FALSE(updatesInDnf(QByteArray(1'000'000, '\0'), none));
}

TEST(DnfParse, ItSaysWhichListsItLacks)
{
    EXPECT_TRUE(lacksListsInDnf("Error: Cache-only enabled but no cache for 'other'\nIgnoring repositories: other\n"));
    EXPECT_TRUE(lacksListsInDnf("Cache-only enabled but no cache for repository \"fedora\"\n"));
    EXPECT_TRUE(lacksListsInDnf("Error: There are no enabled repositories in \"/etc/yum.repos.d\".\n"));
    EXPECT_FALSE(lacksListsInDnf("Unable to detect release version (use '--releasever' to specify release version)\n"));
}

ListAge ageBy(const QByteArray &expire)
{
    return ageOfDnfLists("Repo-id            : demo\nRepo-expire        : " + expire + "\n", now);
}

TEST(DnfParse, EveryListHasItsOwnTime)
{
    EXPECT_EQ(ageBy("172800 second(s) (last: Fri Nov 27 12:00:00 2026)"), (ListAge{ProbeReason::None, 0, now.addDays(-1)}));
    EXPECT_EQ(ageBy("172800 second(s) (last: Wed Nov 18 12:00:00 2026)"),
              (ListAge{ProbeReason::ListTooOld, 10, now.addDays(-10)}));
    EXPECT_EQ(ageBy("604800 second(s) (last: Sat Nov 21 11:00:00 2026)").reason, ProbeReason::None) << "due once a week";
    EXPECT_EQ(ageBy("604800 second(s) (last: Fri Nov 20 11:00:00 2026)").reason, ProbeReason::ListTooOld);
    EXPECT_EQ(ageBy("Never (last: Wed Jan  1 12:00:00 2025)").reason, ProbeReason::None);
    EXPECT_EQ(ageBy("172800 second(s) (last: Thu Jan  1 00:00:00 1970)").reason, ProbeReason::NoList);
    EXPECT_EQ(ageBy("172800 second(s) (last: unknown)").reason, ProbeReason::NoList);
    EXPECT_EQ(ageOfDnfLists("Metadata expire      : 172800 seconds (last: 2026-11-27 12:00:00)\n", now),
              (ListAge{ProbeReason::None, 0, now.addDays(-1)}));
    EXPECT_EQ(ageOfDnfLists({}, now).reason, ProbeReason::NoList);
}

TEST(DnfParse, TheOldestListThatIsTooOldCounts)
{
    EXPECT_EQ(ageOfDnfLists("Repo-expire : 21600 second(s) (last: Sat Nov 28 11:00:00 2026)\n"
                            "Repo-expire : 21600 second(s) (last: Tue Nov 10 12:00:00 2026)\n"
                            "Repo-expire : 21600 second(s) (last: Wed Nov 18 12:00:00 2026)\n",
                            now)
                  .days,
              18);
}

TEST(RpmOstreeParse, OneRowAPackage)
{
    const RpmOstreeUpdate update{"fedora",
                                 "41.20261128.0",
                                 {{"openssl", "3.0.8-1", "3.0.9-1"}, {"bash", "5.1-1", "5.2-1"}, {"vim", "9.0-1", "9.1-1"}},
                                 QList<RpmOstreeUpdate::Advisory>{{1, {"openssl-3.0.9-1.x86_64"}}, {2, {"bash-5.2-1.x86_64"}}}};
    EXPECT_EQ(updatesInRpmOstree(update), (QList<PendingUpdate>{{"openssl", "3.0.8-1", "3.0.9-1", UpdateSeverity::Security, {}},
                                                                {"bash", "5.1-1", "5.2-1", UpdateSeverity::Normal, {}},
                                                                {"vim", "9.0-1", "9.1-1", UpdateSeverity::Unknown, {}}}));
}

TEST(RpmOstreeParse, OneForTheSystemWhenItDoesNotSayWhich)
{
    EXPECT_EQ(updatesInRpmOstree({"fedora", "41.1", {}, {}}),
              (QList<PendingUpdate>{{"fedora", {}, "41.1", UpdateSeverity::Unknown, {}}}));
    EXPECT_EQ(updatesInRpmOstree({"fedora", "41.1", {}, QList<RpmOstreeUpdate::Advisory>{{1, {"openssl-3.0.9-1.x86_64"}}}})
                  .front()
                  .severity,
              UpdateSeverity::Security);
    EXPECT_TRUE(updatesInRpmOstree({}).isEmpty());
}

} // namespace
