// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/one_routine_case.h"

namespace holdfast::view::test {

namespace {

TEST_F(OneRoutine, IsNotPutOffBeyondItsNextTime)
{
    openWeekly(monday);
    decisions().offer();
    EXPECT_EQ(decisions().offers(), QStringList({"In an hour, at 11:15", "Tonight at 20:00", "Tomorrow at 19:00"}))
        << "in a week its next time has come";
    decisions().putOffUntil(QStringLiteral("2026-05-25"), QStringLiteral("07:00"));
    EXPECT_EQ(decisions().timeProblem(), QStringLiteral("By then its next time has come. Skip this time instead."));
    settle();
    EXPECT_TRUE(events(number).empty());
    decisions().putOffUntil(QStringLiteral("2026-05-24"), QStringLiteral("23:59"));
    settle();
    EXPECT_EQ(opened().when(), QStringLiteral("Put off until Sunday 23:59"));
}

TEST_F(OneRoutine, AQuestionIsAboutTheTimeItWasAskedFor)
{
    openWeekly(monday);
    scratch.clock.set(QDateTime(QDate(2026, 5, 24), QTime(23, 59), QTimeZone::utc()));
    decisions().beginSkipping();
    QSignalSpy decided(&decisions(), &RoutineDecisions::decided);
    scratch.clock.advanceSeconds(120);
    decisions().skip({});
    settle();
    EXPECT_TRUE(events(number).empty()) << "what comes today is not skipped for it";
    EXPECT_EQ(decided.size(), 1) << "nothing is left to ask";
    decisions().beginSkipping();
    decisions().skip({});
    settle();
    EXPECT_EQ(events(number).size(), 1u);
}

TEST_F(OneRoutine, TakenBackTwiceItIsTakenBackOnce)
{
    openWeekly(monday);
    markDone();
    QSignalSpy takenBack(&overview.routines(), &overview::RoutineRegister::takenBack);
    decisions().undo();
    decisions().undo();
    settle();
    EXPECT_EQ(takenBack.size(), 1);
    EXPECT_EQ(app.messages()->problemTitle(), QString());
    EXPECT_TRUE(events(number).empty());
}

TEST_F(OneRoutine, WhatWasPutOffIsBackByItself)
{
    openWeekly(monday);
    putOff(QStringLiteral("In an hour, at 11:15"));
    ASSERT_EQ(opened().when(), QStringLiteral("Put off until 11:15"));
    scratch.clock.set(QDateTime(friday, QTime(11, 15), QTimeZone::utc()).addMSecs(-30));
    emit overview.routines().changed();
    ASSERT_EQ(opened().when(), QStringLiteral("Put off until 11:15"));
    scratch.clock.advanceSeconds(1);
    EXPECT_TRUE(happens([this] { return opened().when() == QStringLiteral("Since Monday"); }));
}

TEST_F(OneRoutine, RemovedItIsNoLongerOnTheWayBack)
{
    openWeekly(monday);
    app.openPage(Page::Step, QStringLiteral("B03"));
    overview.routines().remove(number);
    settle();
    app.back();
    EXPECT_NE(app.page(), Page::Routine);
}

} // namespace

} // namespace holdfast::view::test
