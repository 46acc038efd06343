// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/mark_repository.h"

#include "app/store/migrations.h"
#include "app/store/stored_words.h"
#include "tests/support/scratch_database.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace holdfast::store {

using progress::Mark;
using progress::MarkKind;
using progress::NewMark;
using tests::doneMark;
using tests::ScratchDatabase;

namespace {

class MarkRepositoryTest : public testing::Test
{
protected:
    Mark appended(const NewMark &mark)
    {
        const Result<Mark> outcome = marks().append(mark);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome.value_or(Mark());
    }

    ErrorCode refusal(const NewMark &mark)
    {
        const Result<Mark> outcome = marks().append(mark);
        EXPECT_FALSE(outcome);
        return outcome ? ErrorCode::Unexpected : outcome.error().code;
    }

    std::vector<Mark> allAfterReopening()
    {
        EXPECT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
        return *marks().all();
    }

    MarkRepository marks() { return MarkRepository(m_database); }

    ScratchDatabase m_scratch;
    Database m_database = m_scratch.create();
};

void expectSame(const Mark &left, const Mark &right)
{
    EXPECT_EQ(left.number, right.number);
    EXPECT_EQ(left.action, right.action);
    EXPECT_EQ(left.kind, right.kind);
    EXPECT_EQ(left.evidence, right.evidence);
    EXPECT_EQ(left.madeAt, right.madeAt);
    EXPECT_EQ(left.madeAt.timeSpec(), right.madeAt.timeSpec());
    EXPECT_EQ(left.localDay, right.localDay);
    EXPECT_EQ(left.until, right.until);
    EXPECT_EQ(left.undoes, right.undoes);
    EXPECT_EQ(left.note, right.note);
}

} // namespace

TEST_F(MarkRepositoryTest, GivesBackEveryKindAsItWasAppended)
{
    std::vector<Mark> expected;
    for (const catalogue::Evidence evidence :
         {catalogue::Evidence::Said, catalogue::Evidence::Tried, catalogue::Evidence::Drilled, catalogue::Evidence::Seen}) {
        NewMark mark = doneMark(QStringLiteral("B08"), QStringLiteral("in the drawer"));
        mark.evidence = evidence;
        expected.push_back(appended(mark));
    }
    NewMark mark = doneMark(QStringLiteral("U01"));
    mark.kind = MarkKind::Later;
    mark.until = QDate(2026, 12, 31);
    expected.push_back(appended(mark));
    mark.kind = MarkKind::NotApplicable;
    mark.note = QStringLiteral("no such device here");
    expected.push_back(appended(mark));
    mark.kind = MarkKind::NotDone;
    expected.push_back(appended(mark));
    mark.kind = MarkKind::Undo;
    mark.undoes = expected.back().number;
    expected.push_back(appended(mark));
    EXPECT_EQ(expected.back().undoes, expected.back().number - 1);
    EXPECT_FALSE(expected.back().until.isValid());

    const std::vector<Mark> all = allAfterReopening();
    ASSERT_EQ(all.size(), expected.size());
    for (std::size_t index = 0; index < all.size(); ++index)
        expectSame(all[index], expected[index]);
}

TEST_F(MarkRepositoryTest, NumbersFromOneWithoutGapsWhateverTheClockSays)
{
    NewMark mark = doneMark(QStringLiteral("B08"));
    EXPECT_EQ(appended(mark).number, 1);
    mark.madeAt = mark.madeAt.addYears(-10);
    EXPECT_EQ(appended(mark).number, 2);
    mark.undoes = 99;
    mark.kind = MarkKind::Undo;
    EXPECT_EQ(refusal(mark), ErrorCode::NothingToUndo);
    mark.undoes.reset();
    mark.kind = MarkKind::Done;
    EXPECT_EQ(appended(mark).number, 3);
}

TEST_F(MarkRepositoryTest, AnUndoNamesAnEarlierMarkOnTheSameAction)
{
    const Mark first = appended(doneMark(QStringLiteral("B08")));
    NewMark undo = doneMark(QStringLiteral("B09"));
    undo.kind = MarkKind::Undo;
    undo.undoes = first.number;
    EXPECT_EQ(refusal(undo), ErrorCode::NothingToUndo);
    undo.action = first.action;
    const Mark undone = appended(undo);
    EXPECT_EQ(undone.undoes, first.number);
    undo.undoes = undone.number;
    EXPECT_EQ(appended(undo).undoes, undone.number);
    undo.undoes.reset();
    EXPECT_EQ(refusal(undo), ErrorCode::NothingToUndo);
    // The mark itself, and one that does not exist yet.
    undo.undoes = undone.number + 2;
    EXPECT_EQ(refusal(undo), ErrorCode::NothingToUndo);
}

TEST_F(MarkRepositoryTest, RefusesWhatIsNoMark)
{
    NewMark mark = doneMark({});
    EXPECT_EQ(refusal(mark), ErrorCode::Unexpected);
    mark = doneMark(QStringLiteral("B08"));
    mark.madeAt = {};
    EXPECT_EQ(refusal(mark), ErrorCode::Unexpected);
    mark = doneMark(QStringLiteral("B08"));
    mark.localDay = {};
    EXPECT_EQ(refusal(mark), ErrorCode::Unexpected);
    mark.localDay = QDate(10000, 1, 1);
    EXPECT_EQ(refusal(mark), ErrorCode::Unexpected);
    mark = doneMark(QStringLiteral("B08"));
    mark.kind = MarkKind::Later;
    EXPECT_EQ(refusal(mark), ErrorCode::Unexpected);
    EXPECT_TRUE(marks().all()->empty());
    EXPECT_EQ(*m_database.commitSequence(), currentSchema());
}

TEST_F(MarkRepositoryTest, KeepsNotesOfTenThousandCharactersAndNotOneMore)
{
    const QString longest(10'000, QLatin1Char('n'));
    EXPECT_EQ(appended(doneMark(QStringLiteral("B08"), longest)).note, longest);
    EXPECT_EQ(refusal(doneMark(QStringLiteral("B08"), longest + QLatin1Char('n'))), ErrorCode::TextTooLong);

    // An emoji is one character though QString needs two units for it.
    const QString emoji = QStringLiteral("\U0001F9ED").repeated(10'000);
    EXPECT_EQ(appended(doneMark(QStringLiteral("B08"), emoji)).note, emoji);
    EXPECT_EQ(refusal(doneMark(QStringLiteral("B08"), emoji + QLatin1Char('n'))), ErrorCode::TextTooLong);
    EXPECT_EQ(marks().rewriteNote(1, longest + QLatin1Char('n')).error().code, ErrorCode::TextTooLong);

    const std::vector<Mark> all = allAfterReopening();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].note, longest);
    EXPECT_EQ(all[1].note, emoji);
}

TEST_F(MarkRepositoryTest, KeepsEveryKindOfText)
{
    const QString nul(QChar(u'\0'));
    const QStringList texts{
        {},
        QStringLiteral(" "),
        QStringLiteral("a\r\nb\tc"),
        QStringLiteral("before") + nul + QStringLiteral("after") + nul,
        nul,
        QStringLiteral("Robert'); DROP TABLE mark;--"),
        QStringLiteral("<img src=\"x\"> & %1 \\ \""),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eoverride\u202C"),
        QStringLiteral("\u6E2F\u5E63 \U00020000 \U0001F468\u200D\U0001F469\u200D\U0001F467"),
        QStringLiteral("e\u0301 and \u00E9 stay as they are"),
        QStringLiteral("\uFEFF\uFFFE\uFFFF"),
    };
    for (const QString &text : texts)
        EXPECT_EQ(appended(doneMark(QStringLiteral("B08"), text)).note, text);
    const std::vector<Mark> all = allAfterReopening();
    ASSERT_EQ(all.size(), static_cast<std::size_t>(texts.size()));
    for (std::size_t index = 0; index < all.size(); ++index)
        EXPECT_EQ(all[index].note, texts[static_cast<qsizetype>(index)]);
}

TEST_F(MarkRepositoryTest, WhatAppendReturnsIsWhatIsRead)
{
    NewMark mark = doneMark(QStringLiteral("B08"), QStringLiteral("half a pair: ") + QChar(0xD83E));
    mark.madeAt = QDateTime(QDate(2026, 5, 22), QTime(23, 30), QTimeZone(8 * 3600));
    mark.until = QDate(2030, 1, 1);
    const Mark written = appended(mark);
    EXPECT_EQ(written.madeAt, mark.madeAt);
    EXPECT_EQ(written.note, QStringLiteral("half a pair: ?"));
    const std::vector<Mark> all = allAfterReopening();
    ASSERT_EQ(all.size(), 1U);
    expectSame(all[0], written);
}

TEST_F(MarkRepositoryTest, OnlyTheNoteOfAMarkChanges)
{
    const Mark mark = appended(doneMark(QStringLiteral("B08"), QStringLiteral("the first words")));
    EXPECT_TRUE(marks().rewriteNote(mark.number, QStringLiteral("other words")));
    EXPECT_EQ(marks().all()->front().note, "other words");
    EXPECT_TRUE(marks().rewriteNote(mark.number, {}));
    EXPECT_EQ(marks().all()->front().note, "");
    EXPECT_EQ(marks().rewriteNote(99, {}).error().code, ErrorCode::NothingToUndo);

    for (const char *change :
         {"UPDATE mark SET kind = 'not_done', evidence = NULL", "UPDATE mark SET number = 7", "UPDATE mark SET action = 'B09'",
          "UPDATE mark SET evidence = 'seen'", "UPDATE mark SET made_at_utc_ms = 0", "UPDATE mark SET local_day = '2020-01-01'",
          "UPDATE mark SET note = 'x', action = 'B09'", "DELETE FROM mark", "DELETE FROM mark WHERE number = 1",
          "REPLACE INTO mark SELECT number, 'B09', kind, evidence, made_at_utc_ms, local_day, until_day, undoes, note FROM "
          "mark"}) {
        EXPECT_FALSE(m_database.write([&] { return m_database.run(change); })) << change;
    }
    const std::vector<Mark> all = allAfterReopening();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].action.text(), "B08");
}

TEST_F(MarkRepositoryTest, AnErasedNoteIsGoneFromTheFile)
{
    // Encrypted or not: secure_delete overwrites, so that neither a later reader with the key finds it.
    Result<Database> memory = Database::open({}, {}, Database::Mode::InMemory);
    ASSERT_TRUE(memory);
    EXPECT_EQ(memory->prepare("PRAGMA secure_delete")->step(), true);
    const Mark mark = appended(doneMark(QStringLiteral("B08"), QString(9'000, QLatin1Char('n'))));
    EXPECT_TRUE(marks().rewriteNote(mark.number, {}));
    EXPECT_TRUE(m_database.checkThoroughly());
    EXPECT_EQ(allAfterReopening().front().note, "");
}

TEST_F(MarkRepositoryTest, UnknownWordsAndImpossibleDaysAreDamage)
{
    const char *const rows[] = {
        "('B08', 'improved', NULL, 0, '2026-05-22', NULL, NULL, '')",
        "('B08', 'done', 'dreamt', 0, '2026-05-22', NULL, NULL, '')",
        "('B08', 'done', 'said', 0, '2026-02-30', NULL, NULL, '')",
        "('B08', 'done', 'said', 0, '26-5-2', NULL, NULL, '')",
        "('B08', 'done', 'said', 0, 'abcd-ef-gh', NULL, NULL, '')",
        "('B08', 'later', NULL, 0, '2026-05-22', 'tomorrow', NULL, '')",
    };
    for (const char *row : rows) {
        const ScratchDatabase scratch;
        Database database = scratch.create();
        const QByteArray sql = QByteArray("INSERT INTO mark (action, kind, evidence, made_at_utc_ms, local_day, until_day,"
                                          " undoes, note) VALUES ") +
                               row;
        ASSERT_TRUE(database.write([&] { return database.run(sql.constData()); })) << row;
        const auto all = MarkRepository(database).all();
        ASSERT_FALSE(all) << row;
        EXPECT_EQ(all.error().code, ErrorCode::DatabaseDamaged) << row;
    }
}

TEST_F(MarkRepositoryTest, MarksOnActionsOfNoCatalogueStay)
{
    EXPECT_EQ(appended(doneMark(QStringLiteral("pack:Z99"))).action.text(), "pack:Z99");
    EXPECT_EQ(allAfterReopening().size(), 1U);
}

TEST(StoredWords, EveryEnumeratorThatCanBeAnAnswerHasAWordOfItsOwn)
{
    for (const MarkKind kind : {MarkKind::Done, MarkKind::Later, MarkKind::NotApplicable, MarkKind::NotDone, MarkKind::Undo})
        EXPECT_EQ(fromWord<MarkKind>(wordFor(kind)), kind);
    EXPECT_EQ(wordFor(MarkKind::NotApplicable), "not_applicable");
    EXPECT_EQ(wordFor(catalogue::Region::Any), "");
    EXPECT_EQ(fromWord<catalogue::Region>(""), std::nullopt);
    EXPECT_EQ(fromWord<catalogue::Evidence>("Said"), std::nullopt);
}

} // namespace holdfast::store
