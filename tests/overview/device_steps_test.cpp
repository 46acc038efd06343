// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sample/household.h"
#include "tests/overview/device_case.h"

// The marks that looks and decisions make, and the revocations that looks confirm.

namespace holdfast::overview::test {

namespace {

using catalogue::Evidence;
using device::test::answered;

class DeviceSteps : public DeviceCase
{
protected:
    [[nodiscard]] progress::Mark lastMark(const ActionId &action) const { return marks(action).back(); }
    void expectSeen(const ActionId &action, std::size_t count = 1)
    {
        ASSERT_EQ(marks(action).size(), count) << action.text().toStdString();
        EXPECT_EQ(lastMark(action).kind, MarkKind::Done);
        EXPECT_EQ(lastMark(action).evidence, Evidence::Seen);
        EXPECT_EQ(lastMark(action).madeAt, scratch.clock.now());
        EXPECT_EQ(lastMark(action).localDay, scratch.clock.today());
        EXPECT_EQ(status(action), Status::Done);
    }
};

} // namespace

TEST_F(DeviceSteps, AreSeenDoneByALookAtADeviceOnWhichAllIsWell)
{
    keepLook(clean());
    for (const ActionId &action : {updates, waitingUpdates, support})
        expectSeen(action);
    EXPECT_EQ(marksMade(), 3U) << "nothing was decided yet about permissions, and nothing else is looked at";
    EXPECT_EQ(heard->pictures, (std::vector<QSet<ActionId>>{{updates}, {waitingUpdates}, {support}}));
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, AreNotDoneWhileSomethingWaits)
{
    keepLook(withUpdates());
    ASSERT_EQ(marks(waitingUpdates).size(), 1U);
    EXPECT_EQ(lastMark(waitingUpdates).kind, MarkKind::NotDone);
    EXPECT_EQ(status(waitingUpdates), Status::NotDone);
    scratch.clock.advanceSeconds(600);
    keepLook(clean());
    expectSeen(waitingUpdates, 2);
    keepLook(withUpdates());
    EXPECT_EQ(status(waitingUpdates), Status::NotDone);
    EXPECT_EQ(marks(waitingUpdates).size(), 3U);
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, AreLeftAsTheyAreByWhatCouldNotBeChecked)
{
    keepLook(clean());
    scratch.clock.advanceDays(80);
    Findings dark = clean();
    dark.updates = {device::test::silent<device::PendingUpdate>("apt", device::ProbeState::Error)};
    dark.automatic = device::test::silent<platform::AutomaticUpdate>("automatic-updates", device::ProbeState::Unknown);
    dark.support = device::test::silent<platform::SupportPeriod>("support", device::ProbeState::Denied);
    keepLook(dark);
    EXPECT_EQ(marksMade(), 3U);
    EXPECT_EQ(asBytes(contents().look), asBytes(dark)) << "that it could not be checked is kept all the same";
}

TEST_F(DeviceSteps, AreMarkedAgainWhenTheAnswerChangedOrHalfTheIntervalHasPassed)
{
    keepLook(clean());
    scratch.clock.advanceDays(44);
    keepLook(clean());
    EXPECT_EQ(marksMade(), 3U);
    scratch.clock.advanceDays(1);
    keepLook(clean());
    EXPECT_EQ(marksMade(), 6U);
    expectSeen(support, 2);
}

TEST_F(DeviceSteps, ThatAPersonSaidAreSeenNow)
{
    mark(waitingUpdates);
    EXPECT_EQ(lastMark(waitingUpdates).evidence, Evidence::Said);
    keepLook(clean());
    expectSeen(waitingUpdates, 2);
}

TEST_F(DeviceSteps, ThatDoNotApplyStayAsThePersonSaid)
{
    mark(waitingUpdates, MarkKind::NotApplicable);
    putOff(updates, 20);
    Findings look = withUpdates();
    look.automatic = answered<platform::AutomaticUpdate>("automatic-updates");
    keepLook(look);
    EXPECT_EQ(status(waitingUpdates), Status::NotApplicable);
    EXPECT_EQ(status(updates), Status::Later);
    EXPECT_EQ(marks(waitingUpdates).size() + marks(updates).size(), 2U);
}

TEST_F(DeviceSteps, ThatDoNotApplyStaySoAlsoWhenThatWasSaidJustBefore)
{
    overview->mark(requestFor(waitingUpdates, MarkKind::NotApplicable));
    keepLook(withUpdates());
    EXPECT_EQ(status(waitingUpdates), Status::NotApplicable) << "what is being saved counts already";
    EXPECT_EQ(marks(waitingUpdates).size(), 1U);
}

TEST_F(DeviceSteps, ThatDoNotApplyStaySoAlsoWhileTheVaultIsOpening)
{
    mark(waitingUpdates, MarkKind::NotApplicable);
    lock();
    overview->open(tests::passphraseKey());
    ASSERT_EQ(overview->access(), Access::Opening);
    keepLook(withUpdates());
    ASSERT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(status(waitingUpdates), Status::NotApplicable);
    EXPECT_EQ(asBytes(contents().look), asBytes(withUpdates()));
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, BeginAnotherRoundOfTheirGuides)
{
    tick(waitingUpdates, "a");
    tick(payment, "a");
    keepLook(withUpdates());
    EXPECT_EQ(ticks(waitingUpdates), QSet<QString>{QStringLiteral("a")}) << "only done begins another round";
    keepLook(clean());
    EXPECT_TRUE(ticks(waitingUpdates).isEmpty());
    EXPECT_EQ(ticks(payment), QSet<QString>{QStringLiteral("a")});
    expectTheSameAfterReopening();
    // Taken back, the lines that were ticked are there again.
    tick(support, "b");
    scratch.clock.advanceDays(60);
    keepLook(clean());
    EXPECT_TRUE(ticks(support).isEmpty());
    undo(support);
    settle();
    EXPECT_EQ(ticks(support), QSet<QString>{QStringLiteral("b")});
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, AreAnsweredByDecidingAboutWhatTheLastLookSaw)
{
    keepLook(seeing({camera, microphone}));
    EXPECT_TRUE(marks(cameras).empty()) << "nothing was decided yet";
    decide({keep("flatpak", camera)});
    EXPECT_TRUE(marks(cameras).empty()) << "the microphone was there all along, and is still to be decided on";
    decide({keep("flatpak", microphone)});
    expectSeen(cameras);
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, AreAnsweredBySeveralDecisionsAtOnce)
{
    keepLook(seeing({camera, microphone}));
    decide({keep("flatpak", camera), keep("flatpak", microphone)});
    expectSeen(cameras);
    takeBack(keep("flatpak", microphone));
    EXPECT_EQ(marks(cameras).size(), 1U) << "undecided again is no answer";
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, AreNotAnsweredByDecisionsBeforeAnyLook)
{
    decide({keep("flatpak", camera)});
    takeBack(keep("flatpak", camera));
    EXPECT_EQ(marksMade(), 0U);
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_TRUE(heard->failures.empty());
}

TEST_F(DeviceSteps, AboutUpdatesAreNotAnsweredAnewByDecidingAboutPermissions)
{
    keepLook(seeing({camera}));
    const auto sinceTheLook = marks(waitingUpdates).size();
    // Nobody looked for updates since; a decision must not make an old look pass for one of today.
    scratch.clock.advanceDays(60);
    decide({keep("flatpak", camera)});
    EXPECT_EQ(marks(waitingUpdates).size(), sinceTheLook);
    EXPECT_EQ(marks(support).size(), 1U);
    // Nor does it argue with what the person said since.
    mark(waitingUpdates, MarkKind::NotDone);
    decide({revoke("flatpak", camera)});
    takeBack(revoke("flatpak", camera));
    EXPECT_EQ(status(waitingUpdates), Status::NotDone);
    EXPECT_EQ(asBytes(contents().look).count("\"updates\""), 1) << "the look itself stays whole";
    expectTheSameAfterReopening();
}

TEST_F(DeviceSteps, RevocationsAreConfirmedByALaterLookOnly)
{
    keepLook(seeing({camera, microphone}));
    scratch.clock.advanceSeconds(60);
    decide({revoke("flatpak", camera), keep("flatpak", microphone)});
    EXPECT_FALSE(contents().grantDecisions[0].confirmedAt.isValid());
    EXPECT_EQ(status(cameras), Status::NotDone);
    scratch.clock.advanceSeconds(60);
    keepLook(seeing({camera, microphone}));
    EXPECT_FALSE(contents().grantDecisions[0].confirmedAt.isValid()) << "it is still there";
    scratch.clock.advanceDays(1);
    const Findings gone = seeing({microphone});
    keepLook(gone);
    EXPECT_EQ(contents().grantDecisions[0].confirmedAt, gone.lookedAt);
    EXPECT_FALSE(contents().grantDecisions[1].confirmedAt.isValid());
    expectSeen(cameras, 2);
    expectTheSameAfterReopening();
    // Confirmed once, the moment stays.
    scratch.clock.advanceDays(1);
    keepLook(seeing({microphone}));
    EXPECT_EQ(contents().grantDecisions[0].confirmedAt, gone.lookedAt);
}

TEST_F(DeviceSteps, RevocationsAreNotConfirmedByASourceThatCouldNotBeRead)
{
    decide({revoke("flatpak", camera)});
    scratch.clock.advanceSeconds(60);
    Findings dark = clean();
    dark.permissions = {device::test::silent<device::Grant>("flatpak", device::ProbeState::Error)};
    keepLook(dark);
    EXPECT_FALSE(contents().grantDecisions[0].confirmedAt.isValid());
    EXPECT_TRUE(marks(cameras).empty());
}

TEST_F(DeviceSteps, RevocationsThatWereJustDecidedAreConfirmedByTheLookThatCameAfterThem)
{
    scratch.clock.advanceSeconds(60);
    verbs().decide({revoke("flatpak", camera)});
    Findings later = seeing({});
    later.lookedAt = scratch.clock.now().addSecs(5);
    keepLook(later);
    ASSERT_EQ(contents().grantDecisions.size(), 1U);
    EXPECT_EQ(contents().grantDecisions[0].confirmedAt, later.lookedAt);
    expectSeen(cameras);
}

TEST_F(DeviceSteps, OfTheSampleAreMadeInItAndStayNowhere)
{
    lock();
    const auto before = scratch.contents();
    FixedClock there(sample::moment(), sample::zone());
    overview->openSample([this, &there] { return sample::furnish(catalogue, there, scratch.storage, scratch.random); }, there);
    settle();
    ASSERT_EQ(overview->access(), Access::Sample);
    ASSERT_TRUE(contents().look.lookedAt.isValid());
    ASSERT_FALSE(contents().grantDecisions.empty());
    const auto devices = contents().household.size();
    heard->forget();
    Findings look = seeing({});
    look.lookedAt = there.now();
    keepLook(look);
    decide({keep("flatpak", microphone)});
    saveDevice(0, named("Till"));
    EXPECT_TRUE(heard->failures.empty());
    EXPECT_EQ(asBytes(contents().look), asBytes(look));
    EXPECT_EQ(lastMark(waitingUpdates).evidence, Evidence::Seen);
    EXPECT_EQ(lastMark(waitingUpdates).madeAt, there.now());
    EXPECT_EQ(contents().grantDecisions.back().day, there.today());
    EXPECT_EQ(contents().household.size(), devices + 1);
    lock();
    EXPECT_EQ(scratch.contents(), before);
    open();
    EXPECT_FALSE(contents().look.lookedAt.isValid());
    EXPECT_TRUE(contents().household.empty());
    EXPECT_EQ(marksMade(), 0U);
}

} // namespace holdfast::overview::test
