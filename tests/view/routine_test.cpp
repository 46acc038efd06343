// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/one_routine_case.h"

namespace holdfast::view::test {

namespace {

using routine::Item;

TEST_F(OneRoutine, SaysWhereItStands)
{
    openWeekly(monday);
    EXPECT_TRUE(opened().isPresent());
    EXPECT_EQ(opened().name(), QStringLiteral("Weekly look"));
    EXPECT_EQ(opened().rhythm(), QStringLiteral("Every Monday, at 19:00"));
    EXPECT_EQ(opened().when(), QStringLiteral("Since Monday"));
    EXPECT_EQ(opened().purpose(), QString());
    EXPECT_EQ(opened().lastDoneText(), QString());
    EXPECT_TRUE(opened().isWaiting());
    EXPECT_TRUE(opened().isDecidable());
    EXPECT_EQ(static_cast<Tone>(opened().tone()), Tone::Amber);
}

TEST_F(OneRoutine, IsDoneAndTakenBack)
{
    openWeekly(monday);
    markDone();
    EXPECT_EQ(opened().when(), QStringLiteral("On Monday"));
    EXPECT_EQ(opened().lastDoneText(), QStringLiteral("Last done on 22 May 2026"));
    EXPECT_EQ(decisions().receipt(), QStringLiteral("Weekly look is done. It comes again on Monday 25 May."));
    EXPECT_TRUE(decisions().isDone());
    EXPECT_EQ(app.messages()->announcement(), decisions().receipt());
    decisions().undo();
    settle();
    EXPECT_EQ(opened().when(), QStringLiteral("Since Monday"));
    EXPECT_EQ(decisions().receipt(), QString());
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Taken back."));
    EXPECT_TRUE(events(number).empty());
}

TEST_F(OneRoutine, DoneEarlyItSettlesTheNextTimeAlone)
{
    openWeekly(friday);
    EXPECT_EQ(opened().when(), QStringLiteral("On Monday"));
    markDone();
    EXPECT_EQ(opened().when(), QStringLiteral("On Monday 1 June"));
}

TEST_F(OneRoutine, IsSkippedWithAReasonThatItsHistoryKeeps)
{
    openWeekly(monday);
    decisions().skip(QStringLiteral("on a journey"));
    settle();
    EXPECT_EQ(decisions().receipt(), QStringLiteral("Weekly look is skipped this time. It comes again on Monday 25 May."));
    EXPECT_FALSE(decisions().isDone());
    EXPECT_EQ(opened().lastDoneText(), QString()) << "skipped is not done";
    const auto &history = *opened().history();
    EXPECT_EQ(history.dayText(static_cast<int>(history.marks().size()) - 1),
              QStringLiteral("Friday 22 May 2026: Skipped: on a journey"));
    lock();
    unlock();
    open(number);
    EXPECT_TRUE(opened().history()->summary().contains(QStringLiteral("skipped once")));
}

TEST_F(OneRoutine, ItComesAgainTomorrow)
{
    number = add("Saturdays", {Qt::Saturday}, monday.addDays(-7));
    open(number);
    EXPECT_EQ(opened().when(), QStringLiteral("Since Saturday"));
    markDone();
    EXPECT_EQ(decisions().receipt(), QStringLiteral("Saturdays is done. It comes again tomorrow."));
}

TEST_F(OneRoutine, IsPutOffByWhatIsOffered)
{
    openWeekly(monday);
    change(number, [](NewRoutine &routine) { routine.counting = routine::Counting::FromCompletion; });
    decisions().offer();
    EXPECT_EQ(decisions().offers(),
              QStringList({"In an hour, at 11:15", "Tonight at 20:00", "Tomorrow at 19:00", "In a week, at 19:00"}));
    const std::vector<std::pair<const char *, const char *>> cases{{"In an hour, at 11:15", "Put off until 11:15"},
                                                                   {"Tonight at 20:00", "Put off until 20:00"},
                                                                   {"Tomorrow at 19:00", "Put off until tomorrow 19:00"},
                                                                   {"In a week, at 19:00", "Put off until 29 May 2026, 19:00"}};
    for (const auto &[offer, when] : cases) {
        putOff(QString::fromLatin1(offer));
        EXPECT_EQ(opened().when(), QString::fromLatin1(when));
        EXPECT_EQ(decisions().receipt(), QStringLiteral("Weekly look: %1").arg(QString::fromLatin1(when)));
        EXPECT_FALSE(opened().isWaiting());
        EXPECT_EQ(static_cast<Tone>(opened().tone()), Tone::Blue);
    }
    decisions().putOff(-1);
    decisions().putOff(4);
    settle();
    EXPECT_EQ(events(number).size(), 4u) << "there is no such offer";
    decisions().undo();
    settle();
    EXPECT_EQ(opened().when(), QStringLiteral("Put off until tomorrow 19:00")) << "as it was before the last time";
}

TEST_F(OneRoutine, WhatIsYetToComeNeedsNoPuttingOff)
{
    openWeekly(friday);
    EXPECT_FALSE(opened().canPutOff());
    EXPECT_TRUE(opened().isDecidable());
    putOff(QStringLiteral("Tomorrow at 19:00"));
    EXPECT_TRUE(events(number).empty());
    advanceDays(3);
    EXPECT_TRUE(opened().canPutOff());
    putOff(QStringLiteral("Tomorrow at 19:00"));
    EXPECT_TRUE(opened().canPutOff()) << "once more";
}

TEST_F(OneRoutine, PressedTwiceItIsDoneOnce)
{
    openWeekly(monday);
    decisions().markDone();
    markDone();
    EXPECT_EQ(events(number).size(), 1u);
    EXPECT_EQ(opened().when(), QStringLiteral("On Monday")) << "not a week later";
}

TEST_F(OneRoutine, InTheEveningThereIsNoTonight)
{
    scratch.clock.set(QDateTime(friday, QTime(20, 0), QTimeZone::utc()));
    openWeekly(monday);
    decisions().offer();
    EXPECT_EQ(decisions().offers(), QStringList({"In an hour, at 21:00", "Tomorrow at 19:00"}));
    scratch.clock.set(QDateTime(friday, QTime(23, 30), QTimeZone::utc()));
    decisions().offer();
    putOff(QStringLiteral("In an hour, at 00:30"));
    EXPECT_EQ(opened().when(), QStringLiteral("Put off until tomorrow 00:30"));
}

TEST_F(OneRoutine, IsPutOffUntilATimeOfOnesOwn)
{
    openWeekly(monday);
    QSignalSpy decided(&decisions(), &RoutineDecisions::decided);
    decisions().offer();
    EXPECT_EQ(decisions().ownDay(), QStringLiteral("2026-05-23"));
    EXPECT_EQ(decisions().ownTime(), QStringLiteral("19:00"));
    decisions().putOffUntil(QStringLiteral("tomorrow"), QStringLiteral("19:00"));
    EXPECT_TRUE(decisions().dayProblem().contains(QStringLiteral("2026-11-30")));
    EXPECT_EQ(decisions().timeProblem(), QString());
    decisions().putOffUntil(QStringLiteral("2026-05-23"), QStringLiteral("25:00"));
    EXPECT_EQ(decisions().dayProblem(), QString());
    EXPECT_TRUE(decisions().timeProblem().contains(QStringLiteral("18:30")));
    decisions().putOffUntil(QStringLiteral("2026-05-22"), QStringLiteral("10:15"));
    EXPECT_TRUE(decisions().timeProblem().contains(QStringLiteral("passed")));
    settle();
    EXPECT_TRUE(events(number).empty());
    EXPECT_TRUE(decided.isEmpty()) << "the sheet stays open";
    decisions().putOffUntil(QStringLiteral(" 2026-05-24 "), QStringLiteral("9.05"));
    settle();
    EXPECT_EQ(decisions().timeProblem(), QString());
    EXPECT_EQ(decided.size(), 1);
    EXPECT_EQ(opened().when(), QStringLiteral("Put off until Sunday 09:05"));
    decisions().putOffUntil(QStringLiteral("2026-05-22"), QStringLiteral("10:00"));
    decisions().offer();
    EXPECT_EQ(decisions().timeProblem(), QString()) << "a sheet begins without a problem";
}

TEST_F(OneRoutine, PausedItWaitsForNothingAndResumedItLooksAhead)
{
    openWeekly(monday);
    opened().pause();
    settle();
    EXPECT_TRUE(opened().isPaused());
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Paused."));
    EXPECT_EQ(opened().when(), QStringLiteral("Paused"));
    EXPECT_FALSE(opened().isDecidable());
    markDone();
    EXPECT_TRUE(events(number).empty());
    advanceDays(30);
    opened().resume();
    settle();
    EXPECT_FALSE(opened().isPaused());
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Resumed."));
    EXPECT_EQ(opened().when(), QStringLiteral("Tomorrow")) << "what passed meanwhile does not wait";
    EXPECT_EQ(opened().rhythm(), QStringLiteral("Every Monday, at 19:00"));
}

TEST_F(OneRoutine, IsRemovedWithItsHistory)
{
    add("Another", {Qt::Friday}, friday);
    app.openPage(Page::Routines);
    openWeekly(monday);
    markDone();
    opened().remove();
    settle();
    EXPECT_EQ(app.page(), Page::Routines) << "back where one came from";
    EXPECT_EQ(names(), QStringList{"Another"});
    EXPECT_TRUE(events(number).empty());
    lock();
    unlock();
    EXPECT_EQ(names(), QStringList{"Another"});
}

TEST_F(OneRoutine, RemovedElsewhereItSaysSo)
{
    openWeekly(monday);
    overview.routines().remove(number);
    settle();
    EXPECT_EQ(app.page(), Page::Routine);
    EXPECT_FALSE(opened().isPresent());
    EXPECT_EQ(opened().name(), QStringLiteral("This routine is no longer there"));
    EXPECT_EQ(opened().rhythm() + opened().when() + opened().purpose(), QString());
    EXPECT_FALSE(opened().isDecidable());
    EXPECT_EQ(opened().items()->count(), 0);
    EXPECT_TRUE(opened().history()->marks().isEmpty());
    opened().pause();
    opened().resume();
    markDone();
    EXPECT_TRUE(stored().empty());
}

TEST_F(OneRoutine, SaysWhereEachOfItsStepsStands)
{
    NewRoutine routine;
    routine.name = QStringLiteral("Mixed");
    routine.rhythm.weekdays = {Qt::Monday};
    routine.start = friday;
    routine.items = {{Item::Kind::Action, QStringLiteral("B08")},
                     {Item::Kind::DeviceLook, {}},
                     {Item::Kind::Drill, QStringLiteral("DR1")},
                     {Item::Kind::Action, QStringLiteral("GONE")}};
    open(add(routine));
    EXPECT_EQ(facts(), QStringList({"Not known yet", "", "", ""}));
    EXPECT_EQ(titles().at(1), QStringLiteral("Look at this device"));
    EXPECT_EQ(titles().at(2), QStringLiteral("Drill: Silent chat"));
    EXPECT_EQ(titles().at(3), QStringLiteral("GONE")) << "no longer in the catalogue";
    EXPECT_EQ(column(*opened().items(), RoutineItemModel::SubtitleRole).at(2), QStringLiteral("40 min"));
    EXPECT_EQ(column(*opened().items(), RoutineItemModel::OpensRole), QStringList({"true", "true", "false", "false"}));
    markTried(QStringLiteral("B08"));
    EXPECT_EQ(facts().first(), QStringLiteral("Done, I tried it"));
}

TEST_F(OneRoutine, ItsStepsAndItsLookAreOpened)
{
    NewRoutine routine;
    routine.name = QStringLiteral("Mixed");
    routine.rhythm.weekdays = {Qt::Monday};
    routine.start = friday;
    routine.items = {{Item::Kind::Drill, QStringLiteral("DR1")},
                     {Item::Kind::Action, QStringLiteral("B08")},
                     {Item::Kind::DeviceLook, {}},
                     {Item::Kind::Action, QStringLiteral("GONE")}};
    open(add(routine));
    for (const int nowhere : {0, 3, -1, 4}) {
        opened().openItem(nowhere);
        EXPECT_EQ(app.page(), Page::Routine) << nowhere;
    }
    opened().openItem(1);
    EXPECT_EQ(app.page(), Page::Step);
    EXPECT_EQ(app.pageArgument(), QStringLiteral("B08"));
    app.back();
    opened().openItem(2);
    EXPECT_EQ(app.page(), Page::Device);
}

TEST_F(OneRoutine, ItsHistoryIsTheSameInDaysAndInWords)
{
    openWeekly(QDate(2026, 5, 4));
    scratch.clock.set(QDateTime(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc()));
    markDone();
    // The Monday after passes; the one after that is skipped.
    scratch.clock.set(QDateTime(QDate(2026, 5, 19), QTime(12, 0), QTimeZone::utc()));
    decisions().skip({});
    settle();
    scratch.clock.set(QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()));
    overview.refreshDay();
    EXPECT_EQ(opened().history()->summary(), QStringLiteral("In the last 12 months: done once, skipped once."));
    EXPECT_EQ(counts()[RoutineHistoryViewModel::Done], 1);
    EXPECT_EQ(counts()[RoutineHistoryViewModel::Skipped], 1);
    EXPECT_EQ(counts()[RoutineHistoryViewModel::Missed], 2);
    EXPECT_EQ(opened().history()->months()->count(), 1);
    EXPECT_EQ(column(*opened().history()->months(), LineListModel::TitleRole), QStringList{"May 2026"});
    EXPECT_EQ(column(*opened().history()->months(), LineListModel::SubtitleRole),
              QStringList{"done once, skipped once, passed 2 times"});
    const int days = static_cast<int>(opened().history()->marks().size());
    EXPECT_EQ(opened().history()->weeks(), (days + 6) / 7);
    EXPECT_EQ(opened().history()->monthNames().size(), opened().history()->weeks());
    opened().history()->announceDay(days - 1);
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Monday 1 June 2026: Nothing"));
    EXPECT_EQ(opened().history()->dayText(days), QString());
    EXPECT_EQ(opened().history()->dayText(-1), QString());
}

TEST_F(OneRoutine, FollowsTheDayAndTheLanguage)
{
    openWeekly(friday);
    EXPECT_EQ(opened().when(), QStringLiteral("On Monday"));
    advanceDays(3);
    EXPECT_EQ(opened().when(), QStringLiteral("Today"));
    QSignalSpy changed(&opened(), &RoutineViewModel::changed);
    QSignalSpy history(opened().history(), &RoutineHistoryViewModel::changed);
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_FALSE(history.isEmpty());
    EXPECT_TRUE(opened().rhythm().contains(QStringLiteral("星期一")));
}

} // namespace

} // namespace holdfast::view::test
