// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/device/grant_decision.h"
#include "tests/device/decisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// What is new since the person decided, and what a look confirms.

namespace holdfast::device {

namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using Standing = GrantStanding;

const Grant camera = grant("org.example.Call", Capability::Camera);
const Grant pictures = grant("org.example.Call", Capability::OneFolder, "~/Pictures");

Standing standingOf(const std::vector<GrantDecision> &decisions, const Grant &grant, const char *source = "flatpak")
{
    return Baseline(decisions).standing(QString::fromLatin1(source), grant, today);
}

GrantDecision reviewedOn(const QDate &day, GrantDecision decision)
{
    decision.reviewOn = day;
    return decision;
}

Grant givenAt(const QDateTime &instant, Grant grant)
{
    grant.since = instant;
    return grant;
}

TEST(GrantKey, LeavesOutWhatIsNotTheGrantItself)
{
    Grant again = camera;
    again.name = QStringLiteral("Call, new name");
    again.since = now;
    again.lastUsed = now;
    again.unconfined = true;
    again.revocation = {platform::Revocation::Kind::Command, QStringLiteral("flatpak override")};
    const auto keyOfFlatpak = [](const Grant &grant) { return keyOf(QStringLiteral("flatpak"), grant); };
    EXPECT_EQ(keyOfFlatpak(again), keyOfFlatpak(camera));
    EXPECT_EQ(qHash(keyOfFlatpak(again)), qHash(keyOfFlatpak(camera)));
    EXPECT_EQ(keyOfFlatpak(refused(camera)), keyOfFlatpak(camera));
    for (const Grant &other :
         {grant("org.example.Cal", Capability::Camera), grant("org.example.Call", Capability::Microphone),
          grant("org.example.Call", Capability::Camera, "front"), grant("org.example.Call", Capability::Camera, "", "work")})
        EXPECT_FALSE(keyOfFlatpak(other) == keyOfFlatpak(camera));
    EXPECT_FALSE(keyOf(QStringLiteral("portal"), camera) == keyOfFlatpak(camera));
}

TEST(Baseline, IsUndecidedBeforeTheFirstDecision)
{
    EXPECT_EQ(standingOf({}, camera), Standing::Undecided);
    EXPECT_FALSE(Baseline().decision(keyOf(QStringLiteral("flatpak"), camera)));
}

TEST(Baseline, LeavesASourceUndecidedThatTellsForTheFirstTime)
{
    EXPECT_EQ(standingOf({keep("flatpak", camera)}, grant("https://meet.example", Capability::Camera), "firefox"),
              Standing::Undecided);
}

TEST(Baseline, KnowsWhatWasKept)
{
    EXPECT_EQ(standingOf({keep("flatpak", camera)}, camera), Standing::Kept);
}

TEST(Baseline, CallsNewWhatCameAfterwards)
{
    const std::vector<GrantDecision> decisions{keep("flatpak", camera)};
    const QDateTime after = decisions.front().decidedAt.addSecs(1);
    EXPECT_EQ(standingOf(decisions, givenAt(after, grant("org.example.Call", Capability::Microphone))), Standing::New);
    EXPECT_EQ(standingOf(decisions, givenAt(after, grant("org.example.Other", Capability::Camera))), Standing::New);
    EXPECT_EQ(standingOf(decisions, givenAt(after, grant("org.example.Call", Capability::Camera, "", "work"))), Standing::New);
}

TEST(Baseline, LeavesUndecidedWhatWasThereBeforeOneBegan)
{
    const std::vector<GrantDecision> decisions{keep("flatpak", camera)};
    const Grant other = grant("org.example.Other", Capability::Camera);
    EXPECT_EQ(standingOf(decisions, givenAt(decisions.front().decidedAt.addSecs(-1), other)), Standing::Undecided);
    EXPECT_EQ(standingOf(decisions, other), Standing::Undecided) << "nobody knows when it came";
}

TEST(Baseline, IsNotUpsetByAnUpdateOfAFlatpakApp)
{
    const GrantDecision decision = keep("flatpak", camera);
    EXPECT_EQ(standingOf({decision}, givenAt(decision.decidedAt.addSecs(1), camera)), Standing::Kept);
}

TEST(Baseline, CallsChangedWhatNowReachesSomethingElse)
{
    EXPECT_EQ(standingOf({keep("flatpak", pictures)}, grant("org.example.Call", Capability::OneFolder, "~/Documents")),
              Standing::Changed);
}

TEST(Baseline, CallsChangedWhatWasGivenAgainSinceItWasKept)
{
    const GrantDecision decision = keep("firefox", camera);
    EXPECT_EQ(standingOf({decision}, givenAt(decision.decidedAt.addSecs(-1), camera), "firefox"), Standing::Kept);
    EXPECT_EQ(standingOf({decision}, givenAt(decision.decidedAt, camera), "firefox"), Standing::Kept);
    EXPECT_EQ(standingOf({decision}, givenAt(decision.decidedAt.addSecs(1), camera), "firefox"), Standing::Changed);
}

TEST(Baseline, AsksAgainFromTheDayOfReviewOn)
{
    EXPECT_EQ(standingOf({reviewedOn(today.addDays(1), keep("flatpak", camera))}, camera), Standing::Kept);
    EXPECT_EQ(standingOf({reviewedOn(today, keep("flatpak", camera))}, camera), Standing::ReviewDue);
    EXPECT_EQ(standingOf({reviewedOn(today.addDays(-1), keep("flatpak", camera))}, camera), Standing::ReviewDue);
    const GrantDecision decision = reviewedOn(today, keep("firefox", camera));
    EXPECT_EQ(standingOf({decision}, givenAt(now, camera), "firefox"), Standing::Changed);
}

TEST(Baseline, SeesWhatWasToGoAndIsStillThere)
{
    EXPECT_EQ(standingOf({revoke("flatpak", camera)}, camera), Standing::StillThere);
    EXPECT_EQ(standingOf({reviewedOn(today, revoke("flatpak", camera))}, camera), Standing::StillThere);
}

TEST(Baseline, CallsChangedWhatCameBackAfterItWasGone)
{
    EXPECT_EQ(standingOf({confirmed(revoke("flatpak", camera))}, camera), Standing::Changed);
}

TEST(Baseline, HasNothingToAskAboutWhatWasRefused)
{
    EXPECT_EQ(standingOf({}, refused(camera)), Standing::Refused);
    EXPECT_EQ(standingOf({keep("flatpak", camera)}, refused(camera)), Standing::Refused);
    EXPECT_EQ(standingOf({revoke("flatpak", camera)}, refused(camera)), Standing::Refused);
}

TEST(Baseline, HandsOutTheDecision)
{
    GrantDecision decision = keep("flatpak", camera);
    decision.reason = QStringLiteral("視像通話要用");
    const Baseline baseline({decision, revoke("flatpak", pictures)});
    EXPECT_EQ(baseline.decision(decision.key), decision);
    EXPECT_FALSE(baseline.decision(keyOf(QStringLiteral("portal"), camera)));
}

// What a look confirms.

std::vector<GrantKey> confirmedBy(const Findings &findings, const Grant &revoked = camera, const char *source = "flatpak")
{
    return confirmedRevocations({revoke(source, revoked)}, findings);
}

const GrantKey cameraKey = keyOf(QStringLiteral("flatpak"), camera);

TEST(Revocation, IsConfirmedByALookThatNoLongerSeesTheGrant)
{
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak")})), ElementsAre(cameraKey));
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak", {pictures, grant("other", Capability::Camera)})})),
                ElementsAre(cameraKey));
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("portal", {camera}), grantsOf("flatpak")})), ElementsAre(cameraKey));
}

TEST(Revocation, IsConfirmedByARefusal)
{
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak", {refused(camera)})})), ElementsAre(cameraKey));
}

TEST(Revocation, IsNotConfirmedWhileTheGrantIsThere)
{
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak", {camera})})), IsEmpty());
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak", {refused(camera), camera})})), IsEmpty());
}

TEST(Revocation, IsNotConfirmedByASourceThatCouldNotSee)
{
    for (const ProbeState state : {ProbeState::Unknown, ProbeState::Denied, ProbeState::Error, ProbeState::Unsupported}) {
        EXPECT_THAT(confirmedBy(lookWithGrants({silent<Grant>("flatpak", state)})), IsEmpty());
        EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak", {pictures}, state)})), IsEmpty());
    }
}

TEST(Revocation, IsNotConfirmedByALookWithoutItsSource)
{
    EXPECT_THAT(confirmedBy(Findings()), IsEmpty());
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("portal"), grantsOf("firefox")})), IsEmpty());
    Findings updatesOnly = cleanLook();
    updatesOnly.scope = {true, false, false};
    updatesOnly.permissions.clear();
    EXPECT_THAT(confirmedBy(updatesOnly), IsEmpty());
}

TEST(Revocation, IsNotConfirmedByALookThatMightNotReadBrowsers)
{
    Findings findings =
        lookWithGrants({grantsOf("flatpak"), silent<Grant>("firefox", ProbeState::Denied, ProbeReason::ConsentNeeded)});
    findings.scope.browsers = false;
    EXPECT_THAT(confirmedBy(findings, grant("https://meet.example", Capability::Camera, "", "default"), "firefox"), IsEmpty());
}

TEST(Revocation, IsNotConfirmedByHalfOfASource)
{
    // One source may answer for several installations.
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak"), grantsOf("flatpak", {camera})})), IsEmpty());
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak"), silent<Grant>("flatpak", ProbeState::Error)})), IsEmpty());
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("flatpak"), grantsOf("flatpak")})), ElementsAre(cameraKey));
}

TEST(Revocation, IsNotConfirmedByALookFromBeforeTheDecision)
{
    Findings findings = lookWithGrants({grantsOf("flatpak")});
    findings.lookedAt = revoke("flatpak", camera).decidedAt;
    EXPECT_THAT(confirmedBy(findings), IsEmpty());
    findings.lookedAt = findings.lookedAt.addDays(-3);
    EXPECT_THAT(confirmedBy(findings), IsEmpty());
    findings.lookedAt = {};
    EXPECT_THAT(confirmedBy(findings), IsEmpty());
}

TEST(Revocation, IsConfirmedOnceAndInTheOrderOfTheDecisions)
{
    const Grant microphone = grant("org.example.Call", Capability::Microphone);
    const std::vector<GrantDecision> decisions{revoke("flatpak", pictures), confirmed(revoke("flatpak", microphone)),
                                               keep("flatpak", grant("gone", Capability::Camera)), revoke("flatpak", camera)};
    EXPECT_THAT(confirmedRevocations(decisions, lookWithGrants({grantsOf("flatpak")})),
                ElementsAre(keyOf(QStringLiteral("flatpak"), pictures), cameraKey));
}

TEST(Revocation, IsForThatPlaceAndTargetAlone)
{
    const Grant there = grant("https://meet.example", Capability::Camera, "", "home");
    const Grant gone = grant("https://meet.example", Capability::Camera, "", "work");
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("firefox", {there})}), gone, "firefox"),
                ElementsAre(keyOf(QStringLiteral("firefox"), gone)));
    EXPECT_THAT(confirmedBy(lookWithGrants({grantsOf("firefox", {there})}), there, "firefox"), IsEmpty());
}

} // namespace

} // namespace holdfast::device
