// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/overview_case.h"

namespace holdfast::overview::test {

namespace {

class OverviewVerbs : public OverviewCase
{
protected:
    OverviewVerbs() { create(); }

    /// Every verb that needs an open vault.
    [[nodiscard]] std::vector<std::function<void()>> verbs()
    {
        return {[this] { overview->mark(requestFor(payment)); },
                [this] { overview->rewriteNote(payment, 1, QStringLiteral("x")); },
                [this] { overview->tick(payment, QStringLiteral("a"), true); },
                [this] { overview->saveProfile({}); },
                [this] { overview->finishFirstRun(); },
                [this] { overview->saveDraft(QStringLiteral("note/B08"), QStringLiteral("x")); },
                [this] { overview->setLockMinutes(1); },
                [this] { overview->confirmRecoveryCode(true); },
                [this] { overview->changePassphrase(secret(firstPassphrase), secret(secondPassphrase)); },
                [this] { overview->replaceRecoveryCode(secret(firstPassphrase)); },
                [this] { overview->checkRecoveryCode(secret("x")); },
                [this] { overview->addKeyRing(keyRing); },
                [this] { overview->removeKeyRing(keyRing); }};
    }

    FakeKeyRing keyRing;
};

} // namespace

TEST_F(OverviewVerbs, AVerbReturnsAtOnceAndAnswersThroughTheEventLoop)
{
    overview->mark(requestFor(payment));
    EXPECT_TRUE(overview->isBusy());
    EXPECT_TRUE(heard->marks.empty());
    EXPECT_EQ(status(payment), Status::Unknown) << "nothing is shown as saved before it is";
    settle();
    ASSERT_EQ(heard->marks.size(), 1u);
    EXPECT_EQ(status(payment), Status::Done);
}

TEST_F(OverviewVerbs, VerbsAreCarriedOutInTheOrderInWhichTheyWereAsked)
{
    for (int number = 0; number < 20; ++number)
        overview->mark(requestFor(payment, MarkKind::Done, QString::number(number)));
    settle();
    ASSERT_EQ(heard->marks.size(), 20u);
    for (std::size_t index = 0; index < 20; ++index)
        EXPECT_EQ(heard->marks[index].note, QString::number(index));
}

TEST_F(OverviewVerbs, OnlyTheMarkedActionIsSaidToHaveChanged)
{
    heard->forget();
    mark(payment);
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{payment}});
    EXPECT_EQ(overview->picture().coverage().done, 1);
    reopen();
    EXPECT_EQ(status(payment), Status::Done);
}

TEST_F(OverviewVerbs, UndoGivesBackTheStandingBeforeIt)
{
    mark(payment, MarkKind::NotDone);
    mark(payment);
    ASSERT_EQ(status(payment), Status::Done);
    heard->forget();
    undo(payment);
    settle();
    EXPECT_EQ(heard->undone, std::vector<ActionId>{payment});
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{payment}});
    EXPECT_EQ(status(payment), Status::NotDone);
    undo(payment);
    settle();
    EXPECT_EQ(status(payment), Status::Unknown);
    reopen();
    EXPECT_EQ(status(payment), Status::Unknown);
    EXPECT_EQ(marks(payment).size(), 4u);
}

TEST_F(OverviewVerbs, UndoWithNothingToTakeBackSaysSo)
{
    undo(payment);
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::NothingToUndo});
    EXPECT_TRUE(heard->undone.empty());
}

TEST_F(OverviewVerbs, UndoTakesBackTheMarkItNamesAlsoWhenAnotherDecides)
{
    mark(payment);
    mark(payment, MarkKind::NotDone);
    const auto done = marks(payment).front().number;
    overview->undo(payment, done);
    settle();
    EXPECT_EQ(status(payment), Status::NotDone) << "the later mark stands";
    undo(payment);
    settle();
    EXPECT_EQ(status(payment), Status::Unknown) << "and the earlier one is gone";
}

TEST_F(OverviewVerbs, TwoUndosBeforeTheFirstIsAnsweredTakeBackOneMark)
{
    mark(payment, MarkKind::NotDone);
    mark(payment);
    undo(payment);
    undo(payment);
    settle();
    EXPECT_EQ(status(payment), Status::NotDone);
    reopen();
    EXPECT_EQ(status(payment), Status::NotDone);
}

TEST_F(OverviewVerbs, TicksAreClearedByDoneAndGivenBackByUndo)
{
    tick(payment, "a");
    tick(payment, "b");
    tick(payment, "b", false);
    EXPECT_EQ(ticks(payment), QSet<QString>{QStringLiteral("a")});
    heard->forget();
    mark(payment);
    EXPECT_TRUE(ticks(payment).isEmpty());
    undo(payment);
    settle();
    EXPECT_EQ(ticks(payment), QSet<QString>{QStringLiteral("a")});
    reopen();
    EXPECT_EQ(ticks(payment), QSet<QString>{QStringLiteral("a")});
}

TEST_F(OverviewVerbs, ATickSaysWhichActionChanged)
{
    heard->forget();
    tick(payment, "a");
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{payment}});
}

TEST_F(OverviewVerbs, LaterEndsOnItsDayAndGivesBackTheStandingBefore)
{
    mark(payment, MarkKind::NotDone);
    putOff(payment, 3);
    EXPECT_EQ(status(payment), Status::Later);
    scratch.clock.advanceDays(2);
    overview->refreshDay();
    EXPECT_EQ(status(payment), Status::Later);
    scratch.clock.advanceDays(1);
    overview->refreshDay();
    EXPECT_EQ(status(payment), Status::NotDone);
}

TEST_F(OverviewVerbs, ANoteIsRewrittenAndErased)
{
    mark(payment, MarkKind::Done, QStringLiteral("in the drawer"));
    heard->forget();
    overview->rewriteNote(payment, marks(payment)[0].number, QStringLiteral("on the shelf"));
    settle();
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{payment}});
    EXPECT_EQ(marks(payment)[0].note, QStringLiteral("on the shelf"));
    reopen();
    EXPECT_EQ(marks(payment)[0].note, QStringLiteral("on the shelf"));
    overview->rewriteNote(payment, marks(payment)[0].number, {});
    settle();
    reopen();
    EXPECT_TRUE(marks(payment)[0].note.isEmpty());
}

TEST_F(OverviewVerbs, TheNoteOfAMarkThatIsNotThereCannotBeRewritten)
{
    mark(payment, MarkKind::Done, QStringLiteral("kept"));
    overview->rewriteNote(payment, 4711, QStringLiteral("lost"));
    settle();
    EXPECT_EQ(heard->failures.size(), 1u);
    EXPECT_EQ(marks(payment)[0].note, QStringLiteral("kept"));
}

TEST_F(OverviewVerbs, AChangedProfileHidesAndShowsButChangesNoMark)
{
    mark(permissions, MarkKind::Done, QStringLiteral("kept"));
    EXPECT_EQ(overview->picture().coverage().applicable, 3);
    progress::Profile profile;
    profile.devices = {catalogue::Platform::Ios};
    heard->forget();
    overview->saveProfile(profile);
    settle();
    EXPECT_EQ(heard->profilesSaved, 1);
    EXPECT_EQ(heard->pictures, std::vector<QSet<ActionId>>{{}}) << "everything may read differently";
    EXPECT_EQ(overview->picture().coverage().applicable, 2);
    EXPECT_EQ(overview->picture().coverage().done, 0);
    reopen();
    EXPECT_EQ(overview->contents().profile, profile);
    ASSERT_EQ(marks(permissions).size(), 1u);
    EXPECT_EQ(marks(permissions)[0].note, QStringLiteral("kept"));
    overview->saveProfile({});
    settle();
    EXPECT_EQ(overview->picture().coverage().done, 1) << "the answer changed back shows it again";
}

TEST_F(OverviewVerbs, DraftsLockTimeAndProgressOfTheFirstRunAreKept)
{
    overview->saveDraft(QStringLiteral("note/B08"), QStringLiteral("half a sen"));
    overview->setLockMinutes(15);
    overview->confirmRecoveryCode(true);
    overview->finishFirstRun();
    settle();
    const auto check = [this] {
        EXPECT_EQ(overview->contents().drafts.value(QStringLiteral("note/B08")), QStringLiteral("half a sen"));
        EXPECT_EQ(overview->contents().lockMinutes, 15);
        EXPECT_TRUE(overview->contents().recoveryCodeConfirmed);
        EXPECT_TRUE(overview->contents().firstRunFinished);
    };
    check();
    reopen();
    check();
    overview->saveDraft(QStringLiteral("note/B08"), {});
    settle();
    EXPECT_TRUE(overview->contents().drafts.isEmpty());
    reopen();
    EXPECT_TRUE(overview->contents().drafts.isEmpty());
}

TEST_F(OverviewVerbs, AMarkOnAnActionTheCatalogueDoesNotKnowIsKeptAndWaits)
{
    const ActionId retired(QStringLiteral("X99"));
    mark(retired, MarkKind::Done, QStringLiteral("kept"));
    EXPECT_EQ(status(retired), Status::Unknown);
    reopen();
    EXPECT_EQ(marks(retired)[0].note, QStringLiteral("kept"));
}

TEST_F(OverviewVerbs, ATooLongNoteIsRefusedAndNothingChanges)
{
    mark(payment, MarkKind::Done, QString(10'001, QLatin1Char('x')));
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::TextTooLong});
    EXPECT_TRUE(heard->marks.empty());
    EXPECT_TRUE(marks(payment).empty());
}

TEST_F(OverviewVerbs, EveryVerbOnALockedVaultAnswersThatItIsLocked)
{
    mark(payment);
    lock();
    for (std::size_t index = 0; index < verbs().size(); ++index) {
        heard->forget();
        verbs()[index]();
        settle();
        EXPECT_EQ(heard->failures, std::vector{ErrorCode::Locked}) << "verb number " << index;
    }
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_TRUE(keyRing.kept.isEmpty()) << "a key without its slot helps nobody";
}

TEST_F(OverviewVerbs, AVerbBehindTheLockingAnswersThatItIsLocked)
{
    overview->lock();
    overview->mark(requestFor(payment));
    settle();
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::Locked});
    EXPECT_TRUE(heard->marks.empty());
}

TEST_F(OverviewVerbs, NothingComesBackIntoALockedOverview)
{
    // Saved before the vault closes, answered after it was forgotten.
    overview->mark(requestFor(payment, MarkKind::Done, QStringLiteral("private")));
    overview->saveDraft(QStringLiteral("note/B08"), QStringLiteral("private"));
    overview->tick(updates, QStringLiteral("a"), true);
    overview->setLockMinutes(1);
    overview->lock();
    settle();
    EXPECT_EQ(overview->access(), Access::Locked);
    EXPECT_TRUE(overview->contents().marks.isEmpty());
    EXPECT_TRUE(overview->contents().drafts.isEmpty());
    EXPECT_TRUE(overview->contents().ticks.isEmpty());
    EXPECT_TRUE(overview->picture().standings().isEmpty());
    open();
    EXPECT_EQ(status(payment), Status::Done) << "what was asked before the lock is saved all the same";
    EXPECT_EQ(overview->contents().drafts.size(), 1);
    EXPECT_EQ(ticks(updates).size(), 1);
}

} // namespace holdfast::overview::test
