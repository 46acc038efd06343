// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/app_risk.h"
#include "tests/device/any_grant.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

// Laws of the scores, checked on random grants.

namespace holdfast::device {

namespace {

using namespace test;

PermissionTier worstOf(const QList<Grant> &grants)
{
    PermissionTier worst = PermissionTier::Information;
    for (const Grant &grant : grants)
        worst = std::max(worst, tierOf(grant, grants));
    return worst;
}

QList<Grant> with(QList<Grant> grants, const Grant &more)
{
    grants.insert(*rc::gen::inRange<qsizetype>(0, grants.size() + 1), more);
    return grants;
}

const AppRisk *appOf(const QList<AppRisk> &apps, const Grant &grant)
{
    const auto found = std::find_if(apps.begin(), apps.end(),
                                    [&](const AppRisk &app) { return app.app == grant.app && app.place == grant.place; });
    return found == apps.end() ? nullptr : &*found;
}

} // namespace

RC_GTEST_PROP(AppRiskProperty, AnotherGrantNeverLowersTheScoreNorTheWorstTier, ())
{
    const QList<Grant> before = anyGrants();
    const QList<Grant> after = with(before, anyGrant());
    RC_ASSERT(scoreOf(after, now) >= scoreOf(before, now));
    RC_ASSERT(worstOf(after) >= worstOf(before));
    for (const Grant &grant : before)
        RC_ASSERT(tierOf(grant, after) >= tierOf(grant, before));
}

RC_GTEST_PROP(AppRiskProperty, AnotherGrantNeverLowersAnyAppOfALook, ())
{
    const QList<Grant> before = anyGrants();
    const Grant more = anyGrant();
    const auto earlier = appRisks(lookWithGrants({grantsOf("flatpak", before)}), now);
    const auto later = appRisks(lookWithGrants({grantsOf("flatpak", with(before, more))}), now);
    for (const AppRisk &app : earlier) {
        const AppRisk *same = appOf(later, app.grants.first());
        RC_ASSERT(same != nullptr);
        RC_ASSERT(same->score >= app.score);
        RC_ASSERT(same->worst >= app.worst);
        const bool itsOwn = more.app == app.app && more.place == app.place;
        RC_ASSERT(same->grants.size() == app.grants.size() + (itsOwn ? 1 : 0));
        if (!itsOwn)
            RC_ASSERT(same->score == app.score);
    }
}

RC_GTEST_PROP(AppRiskProperty, TheOrderOfGrantsDoesNotMatter, ())
{
    const QList<Grant> grants = anyGrants();
    const QList<Grant> mixed = shuffled(grants);
    RC_ASSERT(scoreOf(grants, now) == scoreOf(mixed, now));
    RC_ASSERT(worstOf(grants) == worstOf(mixed));
    const auto one = appRisks(lookWithGrants({grantsOf("flatpak", grants)}), now);
    const auto other = appRisks(lookWithGrants({grantsOf("flatpak", mixed)}), now);
    RC_ASSERT(one.size() == other.size());
    for (qsizetype place = 0; place < one.size(); ++place) {
        RC_ASSERT(one[place].app == other[place].app);
        RC_ASSERT(one[place].place == other[place].place);
        RC_ASSERT(one[place].score == other[place].score);
        RC_ASSERT(one[place].worst == other[place].worst);
    }
}

RC_GTEST_PROP(AppRiskProperty, WhatWasRefusedAddsNothing, ())
{
    const QList<Grant> before = anyGrants();
    const QList<Grant> after = with(before, refused(anyGrant()));
    RC_ASSERT(scoreOf(after, now) == scoreOf(before, now));
    RC_ASSERT(worstOf(after) == worstOf(before));
}

RC_GTEST_PROP(AppRiskProperty, EveryScoreIsWithinItsBoundsAndAgreesWithItsTier, ())
{
    const QList<Grant> grants = anyGrants(60);
    const auto apps = appRisks(lookWithGrants({grantsOf("flatpak", grants)}), now);
    qsizetype counted = 0;
    int last = 100;
    for (const AppRisk &app : apps) {
        RC_ASSERT(app.score >= 0);
        RC_ASSERT(app.score <= last);
        last = app.score;
        counted += app.grants.size();
        RC_ASSERT(app.score == scoreOf(app.grants, now));
        RC_ASSERT(app.worst == worstOf(app.grants));
        // The least that the worst of its grants weighs is half.
        if (app.worst == PermissionTier::Escape)
            RC_ASSERT(app.score >= 20);
        if (app.worst == PermissionTier::Information)
            RC_ASSERT(app.score == 0);
    }
    RC_ASSERT(counted == grants.size());
}

RC_GTEST_PROP(AppRiskProperty, UsingAGrantNeverRaisesAndLosingTheSandboxNeverLowersIt, ())
{
    Grant grant = anyGrant();
    const PermissionTier tier = tierOf(grant, {grant});
    Grant used = grant;
    used.lastUsed = now;
    RC_ASSERT(weightOf(used, tier, now) <= weightOf(grant, tier, now));
    grant.unconfined = false;
    RC_ASSERT(weightOf(unconfined(grant), tier, now) >= weightOf(grant, tier, now));
}

} // namespace holdfast::device
