// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/ledger.h"
#include "app/progress/status.h"
#include "tests/support/scratch_vault.h"

#include <gtest/gtest.h>

namespace holdfast::overview {

namespace {

using progress::Mark;
using progress::MarkKind;

const ActionId action{QStringLiteral("B08")};
const ActionId otherAction{QStringLiteral("U01")};

MarkRequest requestOf(MarkKind kind, const QString &note = {})
{
    MarkRequest request;
    request.action = action;
    request.kind = kind;
    request.evidence = catalogue::Evidence::Tried;
    request.note = note;
    return request;
}

class LedgerTest : public testing::Test
{
protected:
    [[nodiscard]] Contents contents()
    {
        auto read = ledger.read();
        EXPECT_TRUE(read) << read.error().detail.toStdString();
        return read.value_or(Contents{});
    }
    Mark mark(const MarkRequest &request)
    {
        auto marked = ledger.mark(request);
        EXPECT_TRUE(marked) << marked.error().detail.toStdString();
        return marked.value_or(Mark{});
    }
    /// Closes the vault and opens it again.
    void reopen()
    {
        ASSERT_TRUE(ledger.vault().close());
        auto opened = scratch.open();
        ASSERT_TRUE(opened);
        ledger = Ledger(std::move(opened->vault), scratch.clock);
    }

    tests::ScratchVault scratch;
    Ledger ledger{scratch.create().vault, scratch.clock};
};

} // namespace

TEST_F(LedgerTest, ANewVaultIsEmptyAndLocksAfterFiveMinutes)
{
    const Contents fresh = contents();
    EXPECT_TRUE(fresh.marks.isEmpty());
    EXPECT_EQ(fresh.profile, progress::Profile{});
    EXPECT_TRUE(fresh.ticks.isEmpty());
    EXPECT_TRUE(fresh.drafts.isEmpty());
    EXPECT_EQ(fresh.lockMinutes, 5);
    EXPECT_FALSE(fresh.recoveryCodeConfirmed);
    EXPECT_FALSE(fresh.firstRunFinished);
}

TEST_F(LedgerTest, AMarkCarriesTheInstantAndThePersonsOwnDay)
{
    // Just before midnight by the world's clock it is already tomorrow in Hong Kong.
    tests::ScratchVault elsewhere;
    FixedClock clock(QDateTime(QDate(2026, 5, 22), QTime(23, 30), QTimeZone::utc()), QTimeZone("Asia/Hong_Kong"));
    Ledger there(elsewhere.create().vault, clock);
    const auto marked = there.mark(requestOf(MarkKind::Done));
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->madeAt, clock.now());
    EXPECT_EQ(marked->localDay, QDate(2026, 5, 23));
}

TEST_F(LedgerTest, MarksAreNumberedInTheirOrderAndKept)
{
    const Mark first = mark(requestOf(MarkKind::NotDone, QStringLiteral("no card yet")));
    const Mark second = mark(requestOf(MarkKind::Done));
    EXPECT_LT(first.number, second.number);
    reopen();
    const auto kept = contents().marks.value(action);
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].note, QStringLiteral("no card yet"));
    EXPECT_EQ(kept[0].number, first.number);
    EXPECT_EQ(kept[1].kind, MarkKind::Done);
    EXPECT_EQ(kept[1].evidence, catalogue::Evidence::Tried);
}

TEST_F(LedgerTest, DoneClearsTheTicksOfThatActionOnly)
{
    ASSERT_TRUE(ledger.tick(action, QStringLiteral("a"), true));
    ASSERT_TRUE(ledger.tick(otherAction, QStringLiteral("a"), true));
    mark(requestOf(MarkKind::NotDone));
    EXPECT_EQ(contents().ticks.value(action), QSet<QString>{QStringLiteral("a")}) << "only done begins another round";
    mark(requestOf(MarkKind::Done));
    EXPECT_TRUE(contents().ticks.value(action).isEmpty());
    EXPECT_EQ(contents().ticks.value(otherAction), QSet<QString>{QStringLiteral("a")});
}

TEST_F(LedgerTest, UndoNamesWhatItTakesBackAndSetsTheTicksAgain)
{
    ASSERT_TRUE(ledger.tick(action, QStringLiteral("a"), true));
    const Mark done = mark(requestOf(MarkKind::Done));
    const auto undo = ledger.undo(done, {QStringLiteral("a")});
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->undoes, done.number);
    const Contents after = contents();
    EXPECT_EQ(after.ticks.value(action), QSet<QString>{QStringLiteral("a")});
    EXPECT_EQ(after.marks.value(action).size(), 2u) << "nothing is ever removed";
}

TEST_F(LedgerTest, UndoingWhatIsNotThereChangesNothing)
{
    Mark unknown;
    unknown.action = action;
    unknown.number = 4711;
    const auto undo = ledger.undo(unknown, {QStringLiteral("a")});
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().code, ErrorCode::NothingToUndo);
    EXPECT_TRUE(contents().marks.isEmpty());
    EXPECT_TRUE(contents().ticks.isEmpty());
}

TEST_F(LedgerTest, ANoteIsRewrittenAndErasedWithoutTouchingItsMark)
{
    const Mark marked = mark(requestOf(MarkKind::Done, QStringLiteral("in the drawer")));
    scratch.clock.advanceDays(3);
    ASSERT_TRUE(ledger.rewriteNote(marked.number, QStringLiteral("on the shelf")));
    Mark expected = marked;
    expected.note = QStringLiteral("on the shelf");
    const auto rewritten = contents().marks.value(action);
    ASSERT_EQ(rewritten.size(), 1u);
    EXPECT_EQ(rewritten[0].note, expected.note);
    EXPECT_EQ(rewritten[0].madeAt, marked.madeAt);
    EXPECT_EQ(rewritten[0].localDay, marked.localDay);
    ASSERT_TRUE(ledger.rewriteNote(marked.number, {}));
    EXPECT_TRUE(contents().marks.value(action)[0].note.isEmpty());
}

TEST_F(LedgerTest, ANoteOfTenThousandCharactersIsKeptAndOneMoreIsRefused)
{
    const QString longest(10'000, QChar(0x6F22));
    EXPECT_EQ(mark(requestOf(MarkKind::Done, longest)).note, longest);
    EXPECT_EQ(contents().marks.value(action)[0].note, longest);

    const auto refused = ledger.mark(requestOf(MarkKind::Done, longest + QLatin1Char('x')));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(contents().marks.value(action).size(), 1u);
}

TEST_F(LedgerTest, WhatIsNeitherMarkNorTickIsKeptToo)
{
    progress::Profile profile;
    profile.region = catalogue::Region::HongKong;
    profile.devices = {catalogue::Platform::Ios};
    profile.chatApp = progress::ChatApp::Whatsapp;
    ASSERT_TRUE(ledger.saveProfile(profile));
    ASSERT_TRUE(ledger.setLockMinutes(neverLock));
    ASSERT_TRUE(ledger.confirmRecoveryCode(true));
    ASSERT_TRUE(ledger.finishFirstRun());
    ASSERT_TRUE(ledger.saveDrafts({{QStringLiteral("note/B08"), QStringLiteral("half a")}}));
    reopen();
    const Contents kept = contents();
    EXPECT_EQ(kept.profile, profile);
    EXPECT_EQ(kept.lockMinutes, neverLock);
    EXPECT_TRUE(kept.recoveryCodeConfirmed);
    EXPECT_TRUE(kept.firstRunFinished);
    EXPECT_EQ(kept.drafts.value(QStringLiteral("note/B08")), QStringLiteral("half a"));
}

TEST_F(LedgerTest, AnEmptyDraftRemovesTheOneThatWasKept)
{
    const QString key = QStringLiteral("note/B08");
    ASSERT_TRUE(ledger.saveDrafts({{key, QStringLiteral("half a")}, {QStringLiteral("note/U01"), QStringLiteral("b")}}));
    ASSERT_TRUE(ledger.saveDrafts({{key, {}}}));
    EXPECT_EQ(contents().drafts, (QHash<QString, QString>{{QStringLiteral("note/U01"), QStringLiteral("b")}}));
}

TEST_F(LedgerTest, AChangedProfileTouchesNoMark)
{
    mark(requestOf(MarkKind::Done, QStringLiteral("kept")));
    progress::Profile profile;
    profile.devices = {catalogue::Platform::Linux};
    ASSERT_TRUE(ledger.saveProfile(profile));
    const auto kept = contents().marks.value(action);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept[0].note, QStringLiteral("kept"));
}

} // namespace holdfast::overview
