// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine.h"
#include "tests/routine/rules.h"

#include <gtest/gtest.h>

namespace holdfast::routine {

namespace {

NewRoutine good()
{
    NewRoutine routine;
    routine.name = QStringLiteral("Sunday look");
    routine.items = {{Item::Kind::Action, QStringLiteral("B08")}, {Item::Kind::DeviceLook, {}}};
    routine.rhythm = test::weekly(1, {Qt::Sunday});
    routine.start = QDate(2026, 7, 5);
    return routine;
}

std::optional<ErrorCode> refusal(const NewRoutine &routine)
{
    const Result<NewRoutine> result = checked(routine);
    return result ? std::nullopt : std::optional(result.error().code);
}

TEST(Routine, aGoodOneComesBackAsItIs)
{
    EXPECT_EQ(checked(good()).value(), good());
}

TEST(Routine, itsNameLosesTheBlanksAtItsEndsAndItsTimeTheSeconds)
{
    NewRoutine routine = good();
    routine.name = QStringLiteral("\t Sunday  look \n");
    routine.time = QTime(19, 30, 59, 999);
    const NewRoutine checkedRoutine = checked(routine).value();
    EXPECT_EQ(checkedRoutine.name, QStringLiteral("Sunday  look"));
    EXPECT_EQ(checkedRoutine.time, QTime(19, 30));
}

TEST(Routine, itNeedsANameOfItsOwnOrThatOfAReadyMadeOne)
{
    NewRoutine routine = good();
    routine.name = QStringLiteral("   ");
    EXPECT_EQ(refusal(routine), ErrorCode::NameMissing);
    routine.readyMade = QStringLiteral("monthly_check");
    EXPECT_EQ(refusal(routine), std::nullopt);
}

TEST(Routine, aNameHasItsLimit)
{
    NewRoutine routine = good();
    routine.name = QString(longestRoutineName, QLatin1Char('x')) + QStringLiteral("  ");
    EXPECT_EQ(refusal(routine), std::nullopt);
    routine.name = QString(longestRoutineName + 1, QLatin1Char('x'));
    EXPECT_EQ(refusal(routine), ErrorCode::TextTooLong);
}

TEST(Routine, itsRhythmIsChecked)
{
    NewRoutine routine = good();
    routine.rhythm.weekdays = {};
    EXPECT_EQ(refusal(routine), ErrorCode::RhythmWrong);
    routine = good();
    routine.rhythm.month = 99;
    EXPECT_EQ(checked(routine).value(), good()) << "what the rhythm does not need is put aside";
}

TEST(Routine, itsStartLiesBetween1900And9000)
{
    NewRoutine routine = good();
    for (const QDate &start : {QDate(), QDate(1899, 12, 31), QDate(9001, 1, 1), QDate(-5, 1, 1)}) {
        routine.start = start;
        EXPECT_EQ(refusal(routine), ErrorCode::RhythmWrong) << start.toString().toStdString();
    }
    for (const QDate &start : {QDate(1900, 1, 1), QDate(9000, 12, 31)}) {
        routine.start = start;
        EXPECT_EQ(refusal(routine), std::nullopt);
    }
}

TEST(Routine, aTimeThatIsNoneAndTooManyItemsAreRefused)
{
    NewRoutine routine = good();
    routine.time = QTime();
    EXPECT_EQ(refusal(routine), ErrorCode::RhythmWrong);
    routine = good();
    routine.items.assign(mostItems, Item{});
    EXPECT_EQ(refusal(routine), std::nullopt);
    routine.items.push_back(Item{});
    EXPECT_EQ(refusal(routine), ErrorCode::RhythmWrong);
}

} // namespace

} // namespace holdfast::routine
