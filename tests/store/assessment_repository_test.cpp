// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/note.h"
#include "app/store/assessment_repository.h"
#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/scratch_database.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace holdfast::store {

namespace {

using risk::Assessment;
using risk::Estimate;
using risk::estimateOf;
using risk::NewAssessment;
using tests::Fault;
using tests::FaultyVfs;
using tests::ScratchDatabase;

const QDateTime instant(QDate(2026, 5, 22), QTime(23, 36, 0, 250), QTimeZone::utc());
const QDate day(2026, 5, 23);

NewAssessment thinking(const std::optional<Estimate> &probability, const std::optional<Estimate> &seriousness = std::nullopt,
                       const QString &note = {})
{
    NewAssessment assessment;
    assessment.risk = RiskId(QStringLiteral("R02"));
    assessment.probability = probability;
    assessment.seriousness = seriousness;
    assessment.note = note;
    return assessment;
}

class Assessments : public testing::Test
{
protected:
    [[nodiscard]] bool runs(const char *sql)
    {
        return m_database.write([&] { return m_database.run(sql); }).has_value();
    }
    [[nodiscard]] AssessmentRepository assessments() { return AssessmentRepository(m_database); }

    Assessment appended(const NewAssessment &assessment, const QDateTime &madeAt = instant, const QDate &localDay = day)
    {
        const auto outcome = assessments().append(assessment, madeAt, localDay);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome.value_or(Assessment());
    }
    /// The code of the error; Cancelled, which appending never says, when there was none.
    ErrorCode refusal(const NewAssessment &assessment, const QDateTime &madeAt = instant, const QDate &localDay = day)
    {
        const auto outcome = assessments().append(assessment, madeAt, localDay);
        return outcome ? ErrorCode::Cancelled : outcome.error().code;
    }
    std::vector<Assessment> allAfterReopening()
    {
        EXPECT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
        const auto all = assessments().all();
        EXPECT_TRUE(all) << all.error().detail.toStdString();
        return all.value_or(std::vector<Assessment>());
    }

    ScratchDatabase m_scratch;
    Database m_database = m_scratch.create();
};

void expectSame(const Assessment &left, const Assessment &right)
{
    EXPECT_EQ(left.number, right.number);
    EXPECT_EQ(static_cast<const NewAssessment &>(left), static_cast<const NewAssessment &>(right)) << "number " << left.number;
    EXPECT_EQ(left.madeAt, right.madeAt);
    EXPECT_EQ(left.madeAt.timeSpec(), right.madeAt.timeSpec());
    EXPECT_EQ(left.localDay, right.localDay);
}

void expectSame(const std::vector<Assessment> &left, const std::vector<Assessment> &right)
{
    ASSERT_EQ(left.size(), right.size());
    for (std::size_t index = 0; index < left.size(); ++index)
        expectSame(left[index], right[index]);
}

/// What fails while an assessment is being saved.
struct FailingDisk {
    const char *name;
    unsigned operations;
    Fault::Kind kind;
    bool persistent;
};

class AssessingOnAFailingDisk : public testing::TestWithParam<FailingDisk>
{
protected:
    /// Read by a connection that knows nothing of the faults.
    static std::vector<Assessment> onDisk(const ScratchDatabase &folder)
    {
        Database database = std::move(*folder.open());
        EXPECT_TRUE(database.checkThoroughly());
        return *AssessmentRepository(database).all();
    }

    FaultyVfs vfs;
    ScratchDatabase scratch;
};

} // namespace

TEST_F(Assessments, ComeBackAsTheyWereMade)
{
    std::vector<Assessment> expected;
    for (int level = risk::lowestLevel; level <= risk::highestLevel; ++level) {
        expected.push_back(appended(thinking(estimateOf(level))));
        expected.push_back(appended(thinking(std::nullopt, estimateOf(level))));
    }
    expected.push_back(appended(thinking(std::nullopt)));
    expected.push_back(appended(thinking(Estimate{1, 3, 5}, Estimate{2, 2, 4}, QStringLiteral("The shop lives by cards"))));
    expected.push_back(appended(thinking(Estimate{3, 5, 5}, Estimate{1, 1, 1})));
    NewAssessment aside = thinking(estimateOf(2));
    aside.setAside = true;
    expected.push_back(appended(aside));
    NewAssessment elsewhere = thinking(estimateOf(4));
    elsewhere.risk = RiskId(QStringLiteral("a risk of no catalogue"));
    expected.push_back(appended(elsewhere));
    expectSame(allAfterReopening(), expected);
}

TEST_F(Assessments, AreNumberedFromOneWhateverTheClockSays)
{
    EXPECT_EQ(appended(thinking(estimateOf(1))).number, 1);
    EXPECT_EQ(appended(thinking(estimateOf(2)), instant.addYears(-10), day.addYears(-10)).number, 2);
    EXPECT_EQ(refusal(thinking(estimateOf(6))), ErrorCode::LevelOutOfRange);
    EXPECT_EQ(appended(thinking(estimateOf(3)), instant.addYears(500), day.addYears(500)).number, 3);
    EXPECT_EQ(appended(thinking(estimateOf(4))).number, 4);
    const auto all = allAfterReopening();
    ASSERT_EQ(all.size(), 4U);
    for (int index = 0; index < 4; ++index) {
        EXPECT_EQ(all[static_cast<std::size_t>(index)].number, index + 1);
        EXPECT_EQ(all[static_cast<std::size_t>(index)].probability, estimateOf(index + 1));
    }
    EXPECT_EQ(risk::newest(all).value(RiskId(QStringLiteral("R02"))).number, 4);
}

TEST_F(Assessments, KeepEveryKindOfText)
{
    const QString nul(QChar(u'\0'));
    const QStringList texts{
        {},
        QStringLiteral(" "),
        QStringLiteral("a\r\nb\tc"),
        nul,
        QStringLiteral("before") + nul + QStringLiteral("after") + nul,
        QStringLiteral("\uFEFFa byte order mark at the start"),
        QStringLiteral("\uFEFF\uFFFE\uFFFF"),
        QStringLiteral("Robert'); DROP TABLE assessment;--"),
        QStringLiteral("\u6E2F\u5E63 \U00020000 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F9ED"),
        QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u202Eoverride\u202C"),
        QStringLiteral("e\u0301 and \u00E9 stay as they are"),
    };
    std::vector<Assessment> expected;
    for (const QString &text : texts) {
        expected.push_back(appended(thinking(estimateOf(3), std::nullopt, text)));
        EXPECT_EQ(expected.back().note, text);
    }
    expectSame(allAfterReopening(), expected);
}

TEST_F(Assessments, WhatAppendReturnsIsWhatIsRead)
{
    // Half a surrogate pair cannot be stored, and an instant of another zone is kept as the same instant.
    const QDateTime elsewhere(QDate(2026, 5, 23), QTime(7, 36), QTimeZone(8 * 3600));
    const Assessment written =
        appended(thinking(estimateOf(3), std::nullopt, QStringLiteral("half a pair: ") + QChar(0xD83E)), elsewhere);
    EXPECT_EQ(written.madeAt, elsewhere);
    EXPECT_EQ(written.note, QStringLiteral("half a pair: ?"));
    expectSame(allAfterReopening(), {written});
}

TEST_F(Assessments, KeepNotesOfTenThousandCharactersAndNotOneMore)
{
    const QString longest(progress::longestNote, QLatin1Char('n'));
    EXPECT_EQ(appended(thinking(estimateOf(3), std::nullopt, longest)).note, longest);
    EXPECT_EQ(refusal(thinking(estimateOf(3), std::nullopt, longest + QLatin1Char('n'))), ErrorCode::TextTooLong);
    const auto all = allAfterReopening();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].note, longest);
}

TEST_F(Assessments, CountAnEmojiAsOneCharacterAsMarksDo)
{
    const QString emoji = QStringLiteral("\U0001F9ED").repeated(progress::longestNote);
    ASSERT_TRUE(MarkRepository(m_database).append(tests::doneMark(QStringLiteral("B08"), emoji)));
    EXPECT_EQ(refusal(thinking(estimateOf(3), std::nullopt, emoji)), ErrorCode::Cancelled);
    EXPECT_EQ(refusal(thinking(estimateOf(3), std::nullopt, emoji + QLatin1Char('n'))), ErrorCode::TextTooLong);
}

TEST_F(Assessments, ThatCannotBeCalculatedWithAreRefusedAndNothingIsStored)
{
    for (const int level : {0, 6, -1, 99}) {
        EXPECT_EQ(refusal(thinking(estimateOf(level))), ErrorCode::LevelOutOfRange);
        EXPECT_EQ(refusal(thinking(std::nullopt, estimateOf(level))), ErrorCode::LevelOutOfRange);
    }
    EXPECT_EQ(refusal(thinking(Estimate{0, 3, 5})), ErrorCode::LevelOutOfRange);
    EXPECT_EQ(refusal(thinking(estimateOf(3), Estimate{1, 3, 6})), ErrorCode::LevelOutOfRange);
    EXPECT_EQ(refusal(thinking(Estimate{4, 3, 5})), ErrorCode::RangeWithoutLevel);
    EXPECT_EQ(refusal(thinking(estimateOf(3), Estimate{1, 3, 2})), ErrorCode::RangeWithoutLevel);
    EXPECT_TRUE(assessments().all()->empty());
    EXPECT_EQ(*m_database.commitSequence(), currentSchema());
}

TEST_F(Assessments, NeedARiskAnInstantAndADay)
{
    NewAssessment ofNothing = thinking(estimateOf(3));
    ofNothing.risk = {};
    EXPECT_EQ(refusal(ofNothing), ErrorCode::Unexpected);
    EXPECT_EQ(refusal(thinking(estimateOf(3)), {}), ErrorCode::Unexpected);
    EXPECT_EQ(refusal(thinking(estimateOf(3)), instant, {}), ErrorCode::Unexpected);
    EXPECT_TRUE(assessments().all()->empty());
    EXPECT_EQ(*m_database.commitSequence(), currentSchema());
}

TEST_F(Assessments, OnADayThatCannotBeReadAgainAreRefused)
{
    // ISO 8601 has ten characters for the years 1 to 9999 only. Stored all the same, nobody could open the vault again.
    for (const QDate &impossible : {QDate(10'000, 1, 1), QDate(-5, 1, 1)})
        EXPECT_EQ(refusal(thinking(estimateOf(3)), instant, impossible), ErrorCode::Unexpected);
    EXPECT_TRUE(assessments().all());
}

TEST_F(Assessments, TheColumnsRefuseWhatNoCheckWouldLetThrough)
{
    const char *const good = "'R02', 2, 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'";
    const char *const bad[] = {
        "'', 2, 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
        // A level of 0 or 6, on either side and at either end.
        "'R02', 0, 0, 0, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 6, 6, 6, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 0, 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 6, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, 0, 0, 0, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, 6, 6, 6, 0, '', 0, '2026-05-22'",
        // A range without its level.
        "'R02', 4, 3, 5, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 1, 3, 2, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, 3, 2, 5, 0, '', 0, '2026-05-22'",
        // Half an estimate.
        "'R02', NULL, 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, NULL, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, NULL, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, NULL, NULL, 5, 0, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, 1, 1, 5, 2, '', 0, '2026-05-22'",
        "'R02', 2, 3, 4, 1, 1, 5, 0, NULL, 0, '2026-05-22'",
        "'R02', 2, 3, 4, 1, 1, 5, 0, '', NULL, '2026-05-22'",
        "'R02', 2, 3, 4, 1, 1, 5, 0, '', 0, NULL",
        "'R02', 2.5, 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
        "'R02', 'some', 3, 4, 1, 1, 5, 0, '', 0, '2026-05-22'",
    };
    const auto isTaken = [this](const char *values) {
        const QByteArray sql = QByteArray("INSERT INTO assessment (risk, probability_low, probability, probability_high,"
                                          " seriousness_low, seriousness, seriousness_high, set_aside, note, made_at_utc_ms,"
                                          " local_day) VALUES (") +
                               values + ')';
        return runs(sql.constData());
    };
    EXPECT_TRUE(isTaken(good));
    for (const char *values : bad)
        EXPECT_FALSE(isTaken(values)) << values;
    EXPECT_EQ(allAfterReopening().size(), 1U);
}

TEST_F(Assessments, CanNeitherBeChangedNorDeleted)
{
    const Assessment kept = appended(thinking(Estimate{2, 3, 4}, std::nullopt, QStringLiteral("kept")));
    for (const char *change :
         {"UPDATE assessment SET probability = 4", "UPDATE assessment SET note = ''", "UPDATE assessment SET set_aside = 1",
          "UPDATE assessment SET number = 7", "UPDATE assessment SET local_day = '2020-01-01'", "DELETE FROM assessment",
          "DELETE FROM assessment WHERE number = 1",
          "REPLACE INTO assessment (number, risk, set_aside, note, made_at_utc_ms, local_day)"
          " VALUES (1, 'R03', 0, '', 0, '2026-05-22')"})
        EXPECT_FALSE(runs(change)) << change;
    expectSame(allAfterReopening(), {kept});
}

TEST_F(Assessments, WithAnImpossibleDayAreDamage)
{
    for (const char *damaged : {"soon", "", "2026-02-30", "26-5-2", "abcd-ef-gh"}) {
        const ScratchDatabase scratch;
        Database database = scratch.create();
        const QByteArray sql =
            QByteArray("INSERT INTO assessment (risk, set_aside, note, made_at_utc_ms, local_day) VALUES ('R02', 0, '', 0, '") +
            damaged + "')";
        ASSERT_TRUE(database.run(sql.constData()));
        const auto all = AssessmentRepository(database).all();
        ASSERT_FALSE(all) << damaged;
        EXPECT_EQ(all.error().code, ErrorCode::DatabaseDamaged) << damaged;
    }
}

TEST_P(AssessingOnAFailingDisk, SavedIsOnlySaidOfWhatIsThereAndTryingAgainWorks)
{
    const FailingDisk disk = GetParam();
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 500) << "the loop does not come to its end";
        ScratchDatabase fresh;
        Database database = fresh.create(vfs.name());
        vfs.failWith({disk.operations, nth, disk.kind, disk.persistent});
        const auto first = AssessmentRepository(database).append(thinking(estimateOf(3)), instant, day);
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        // What is read next is what the disk holds, unless there is no connection until the next writing.
        if (const auto next = AssessmentRepository(database).all())
            expectSame(*next, onDisk(fresh));
        const auto again = AssessmentRepository(database).append(thinking(estimateOf(4)), instant, day);
        ASSERT_TRUE(again) << "n = " << nth << ": " << again.error().detail.toStdString();
        const auto read = AssessmentRepository(database).all();
        ASSERT_TRUE(read);
        ASSERT_TRUE(database.close());
        const auto all = onDisk(fresh);
        expectSame(*read, all);
        ASSERT_FALSE(all.empty());
        EXPECT_EQ(all.back().probability, estimateOf(4)) << "n = " << nth;
        EXPECT_TRUE(!first || all.front().probability == estimateOf(3)) << "n = " << nth;
        if (!wasHit)
            break;
    }
}

TEST_P(AssessingOnAFailingDisk, AMarkThatFailedBeforeDoesNotKeepAssessmentsFromBeingSaved)
{
    const FailingDisk disk = GetParam();
    Database database = scratch.create(vfs.name());
    // The connection is gone until the next writing opens it anew.
    vfs.failWith({disk.operations, 1, disk.kind, disk.persistent});
    EXPECT_FALSE(MarkRepository(database).append(tests::doneMark(QStringLiteral("B08"))));
    vfs.heal();
    const auto saved = AssessmentRepository(database).append(thinking(estimateOf(3)), instant, day);
    EXPECT_TRUE(saved) << saved.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, AssessingOnAFailingDisk,
                         testing::Values(FailingDisk{"OneChange", tests::FaultyChange, Fault::Kind::InputOutput, false},
                                         FailingDisk{"EveryChange", tests::FaultyChange, Fault::Kind::InputOutput, true},
                                         FailingDisk{"Everything", tests::FaultyChange | tests::FaultyRead,
                                                     Fault::Kind::InputOutput, true},
                                         FailingDisk{"FullDisk", tests::FaultyChange, Fault::Kind::DiskFull, true}),
                         [](const auto &disk) { return std::string(disk.param.name); });

} // namespace holdfast::store
