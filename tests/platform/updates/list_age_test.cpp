// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/list_age.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace holdfast::platform;
using namespace holdfast::platform::parse;

namespace {

const QDateTime now({2026, 11, 28}, {12, 0}, QTimeZone::utc());

AptList list(const QString &suite, const QDateTime &date, const QDateTime &validUntil = {}, const QString &label = "Debian")
{
    return {{"http://x", suite, suite + "_InRelease"}, AptRelease{label, suite, date, validUntil}};
}

/// The main archive of a stable distribution, months old and right.
const AptList mainList = list("oldstable", now.addDays(-140));
const AptList security = list("oldstable-security", now.addDays(-2), now.addDays(5), "Debian-Security");

TEST(ListAge, AListIsGoodForSevenDays)
{
    EXPECT_EQ(ageOfList(now, now), (ListAge{ProbeReason::None, 0, now}));
    EXPECT_EQ(ageOfList(now.addDays(-7), now), (ListAge{ProbeReason::None, 0, now.addDays(-7)}));
    EXPECT_EQ(ageOfList(now.addDays(-7).addSecs(-1), now), (ListAge{ProbeReason::ListTooOld, 7, now.addDays(-7).addSecs(-1)}));
    EXPECT_EQ(ageOfList(now.addDays(-400), now).days, 400);
}

TEST(ListAge, ATimeThatSaysNothingIsNoList)
{
    EXPECT_EQ(ageOfList({}, now).reason, ProbeReason::NoList);
    EXPECT_EQ(ageOfList(now.addDays(30), now).reason, ProbeReason::NoList) << "one of the two clocks is wrong";
    EXPECT_EQ(ageOfList(now.addSecs(3600), now).reason, ProbeReason::None) << "clocks differ a little";
}

TEST(ListAge, FreshListsAnswer)
{
    EXPECT_EQ(ageOfAptLists({mainList, security}, {now.addSecs(-3600)}, now),
              (ListAge{ProbeReason::None, 0, now.addSecs(-3600)}));
    EXPECT_EQ(ageOfAptLists({mainList, security}, {}, now), (ListAge{ProbeReason::None, 0, now.addDays(-2)}))
        << "nothing is fetched before it is made";
    EXPECT_EQ(ageOfAptLists({mainList}, {now.addDays(-3)}, now).reason, ProbeReason::None) << "the main list may be months old";
}

TEST(ListAge, LastFetchedLongAgoIsTooOld)
{
    EXPECT_EQ(ageOfAptLists({mainList}, {now.addDays(-30), now.addDays(-9)}, now),
              (ListAge{ProbeReason::ListTooOld, 9, now.addDays(-9)}));
}

TEST(ListAge, ASecurityListIsNoGoodAfterItsLastDay)
{
    const AptList expired = list("stable-security", now.addDays(-8), now.addSecs(-1), "Debian-Security");
    EXPECT_EQ(ageOfAptLists({mainList, expired}, {now}, now), (ListAge{ProbeReason::ListTooOld, 8, now.addDays(-8)}))
        << "though something else was fetched just now";
    const AptList last = list("stable-security", now.addDays(-7), now, "Debian-Security");
    EXPECT_EQ(ageOfAptLists({mainList, last}, {now}, now).reason, ProbeReason::None);
    const AptList backports = list("stable-backports", now.addDays(-20), now.addDays(-13));
    EXPECT_EQ(ageOfAptLists({backports, security}, {now}, now).reason, ProbeReason::None) << "only what carries security updates";
}

TEST(ListAge, AnotherListMakesNoSecurityListFresh)
{
    // Ubuntu's do not say until when they are good.
    const AptList old = list("jammy-security", now.addDays(-30), {}, "Ubuntu");
    const AptList fresh = list("stable", now.addDays(-1), {}, "Elsewhere");
    const ListAge stale{ProbeReason::ListTooOld, 30, now.addDays(-30)};
    EXPECT_EQ(ageOfAptLists({fresh, old}, {now}, now), stale);
    EXPECT_EQ(ageOfAptLists({fresh, old}, {now}, now, now.addDays(-8)), stale) << "all of them were fetched too long ago";
    EXPECT_EQ(ageOfAptLists({fresh, old}, {now}, now, now.addDays(3)), stale) << "a time that says nothing";
    EXPECT_EQ(ageOfAptLists({fresh, old}, {now}, now, now.addDays(-7)).reason, ProbeReason::None)
        << "a run that fetched them all found nothing newer";
    EXPECT_EQ(ageOfAptLists({fresh, list("jammy-security", now.addDays(-7), {}, "Ubuntu")}, {now}, now).reason,
              ProbeReason::None);
    const AptList expired = list("stable-security", now.addDays(-40), now.addDays(-33), "Debian-Security");
    EXPECT_EQ(ageOfAptLists({old, expired}, {now}, now).days, 40) << "the oldest decides";
    EXPECT_EQ(ageOfAptLists({expired, old}, {now}, now).days, 40);
}

TEST(ListAge, NeverFetchedIsNoList)
{
    AptList missing = security;
    missing.release.reset();
    EXPECT_EQ(ageOfAptLists({}, {now}, now).reason, ProbeReason::NoList);
    EXPECT_EQ(ageOfAptLists({missing}, {now}, now).reason, ProbeReason::NoList);
    EXPECT_EQ(ageOfAptLists({mainList, missing}, {now}, now).reason, ProbeReason::NoList)
        << "nothing is known of security updates";
    AptList other = mainList;
    other.release.reset();
    EXPECT_EQ(ageOfAptLists({other, security}, {now}, now).reason, ProbeReason::None);
}

TEST(ListAge, AClockThatIsWrongMakesNothingFresh)
{
    EXPECT_EQ(ageOfAptLists({mainList, security}, {now.addDays(1)}, now.addYears(-20)).reason, ProbeReason::NoList);
}

} // namespace
