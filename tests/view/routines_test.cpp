// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/routine_case.h"

namespace holdfast::view::test {

namespace {

/// The list of routines, and what one can take up.
class Routines : public RoutineCase
{
protected:
    void choose(const QStringList &wanted)
    {
        routines().setChoosing(true);
        for (const QString &name : wanted)
            routines().routines()->toggle(static_cast<int>(names().indexOf(name)));
    }
    [[nodiscard]] TodayViewModel &today() { return *app.pages()->today(); }
    [[nodiscard]] RoutineDecisions &decisions() { return *routines().decisions(); }
    void markDone()
    {
        decisions().markDone();
        settle();
    }
};

TEST_F(Routines, BeginWithWhatOneCanTakeUp)
{
    EXPECT_EQ(routines().routines()->count(), 0);
    EXPECT_EQ(readyIds(), QStringList({"weekly_five_minutes", "monthly_check", "quarterly_drill", "yearly_spring_clean",
                                       "after_buying_a_phone", "before_travelling"}));
    EXPECT_EQ(column(*routines().ready(), LineListModel::TitleRole).first(), QStringLiteral("Weekly five minutes"));
    for (const QString &purpose : column(*routines().ready(), LineListModel::SubtitleRole))
        EXPECT_FALSE(purpose.isEmpty());
}

TEST_F(Routines, OneThatIsTakenUpIsOpenedAndNoLongerOffered)
{
    takeUp("weekly_five_minutes");
    EXPECT_EQ(opened().name(), QStringLiteral("Weekly five minutes"));
    EXPECT_EQ(opened().rhythm(), QStringLiteral("Every Sunday, at 19:00"));
    EXPECT_EQ(opened().when(), QStringLiteral("On Sunday"));
    EXPECT_FALSE(opened().isWaiting());
    EXPECT_EQ(names(), QStringList{"Weekly five minutes"});
    EXPECT_FALSE(readyIds().contains(QStringLiteral("weekly_five_minutes")));
    EXPECT_EQ(readyIds().size(), 5);
    lock();
    unlock();
    EXPECT_EQ(names(), QStringList{"Weekly five minutes"}) << "it is kept in the vault";
}

TEST_F(Routines, PressedTwiceItIsTakenUpOnce)
{
    routines().takeUp(QStringLiteral("monthly_check"));
    routines().takeUp(QStringLiteral("monthly_check"));
    settle();
    routines().takeUp(QStringLiteral("monthly_check"));
    settle();
    EXPECT_EQ(stored().size(), 1u);
}

TEST_F(Routines, WhatIsNotReadyMadeIsReportedAndNotTakenUp)
{
    routines().takeUp(QStringLiteral("of_a_later_version"));
    settle();
    EXPECT_TRUE(stored().empty());
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
}

TEST_F(Routines, OneForAnOccasionIsOfferedAgainOnceItIsDone)
{
    takeUp("before_travelling");
    const RoutineNumber number = stored().front().number;
    EXPECT_FALSE(readyIds().contains(QStringLiteral("before_travelling")));
    opened().decisions()->markDone();
    settle();
    EXPECT_TRUE(readyIds().contains(QStringLiteral("before_travelling")));
    EXPECT_EQ(whens(), QStringList{"Done on 22 May 2026"});
    advanceDays(90);
    takeUp("before_travelling");
    EXPECT_EQ(stored().size(), 1u) << "it goes on with its history";
    EXPECT_EQ(stored().front().number, number);
    EXPECT_EQ(whens(), QStringList{"Today"});
    EXPECT_EQ(events(number).size(), 1u);
}

TEST_F(Routines, OneForAnOccasionIsTakenUpAgainOnTheDayItWasDone)
{
    takeUp("before_travelling");
    opened().decisions()->markDone();
    settle();
    takeUp("before_travelling");
    EXPECT_EQ(whens(), QStringList{"Tomorrow"});
}

TEST_F(Routines, TodayLeadsToThemAndSaysWhatWaits)
{
    EXPECT_EQ(today().routinesText(), QStringLiteral("None to come"));
    QSignalSpy changed(&today(), &TodayViewModel::changed);
    add("On Sunday", {Qt::Sunday}, friday);
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(today().routinesText(), QStringLiteral("On Sunday: On Sunday"));
    EXPECT_FALSE(today().routinesWait());
    add("Today", {Qt::Friday}, friday);
    EXPECT_TRUE(today().routinesText().startsWith(QStringLiteral("1 wait")));
    EXPECT_TRUE(today().routinesWait());
    choose({QStringLiteral("Today")});
    decisions().offer();
    decisions().putOff(0);
    settle();
    EXPECT_EQ(today().routinesText(), QStringLiteral("Today: Put off until 11:15"));
}

TEST_F(Routines, StandInOrderWithWhatWaitsFirstAndWhatIsPausedLast)
{
    const RoutineNumber paused = add("Paused", {Qt::Monday}, monday);
    add("On Sunday", {Qt::Sunday}, friday);
    add("Tomorrow", {Qt::Saturday}, friday);
    add("Since Monday", {Qt::Monday}, monday);
    add("Today", {Qt::Friday}, friday);
    change(paused, [](NewRoutine &routine) { routine.paused = true; });
    EXPECT_EQ(names(), QStringList({"Since Monday", "Today", "Tomorrow", "On Sunday", "Paused"}));
    EXPECT_EQ(whens(), QStringList({"Since Monday", "Today", "Tomorrow", "On Sunday", "Paused"}));
    const QStringList tones = column(*routines().routines(), RoutineListModel::ToneRole);
    EXPECT_EQ(static_cast<Tone>(tones[0].toInt()), Tone::Amber);
    EXPECT_EQ(static_cast<Tone>(tones[2].toInt()), Tone::Neutral);
}

TEST_F(Routines, LinesMoveWithoutBeingBuiltAnew)
{
    add("First", {Qt::Monday}, monday);
    add("Second", {Qt::Friday}, friday);
    Watched list(*routines().routines());
    choose({QStringLiteral("First")});
    markDone();
    EXPECT_EQ(names(), QStringList({"Second", "First"}));
    EXPECT_EQ(list.moved.size(), 1);
    EXPECT_EQ(list.removed.size() + list.inserted.size() + list.reset.size(), 0);
    overview.routines().remove(stored().front().number);
    settle();
    EXPECT_EQ(names(), QStringList{"Second"});
    EXPECT_EQ(list.removed.size(), 1);
}

TEST_F(Routines, SeveralAreDoneAtOnceAndTakenBackAtOnce)
{
    add("First", {Qt::Monday}, monday);
    add("Second", {Qt::Friday}, friday);
    add("Third", {Qt::Friday}, friday);
    choose({QStringLiteral("First"), QStringLiteral("Third")});
    EXPECT_EQ(routines().routines()->chosenCount(), 2);
    markDone();
    EXPECT_EQ(names(), QStringList({"Second", "First", "Third"}));
    EXPECT_EQ(whens(), QStringList({"Today", "On Monday", "On Friday 29 May"}));
    EXPECT_EQ(decisions().receipt(), QStringLiteral("2 routines are done."));
    EXPECT_TRUE(decisions().isDone());
    EXPECT_EQ(app.messages()->announcement(), decisions().receipt());
    EXPECT_FALSE(routines().isChoosing()) << "it is decided";
    EXPECT_EQ(routines().routines()->chosenCount(), 0);
    decisions().undo();
    settle();
    EXPECT_EQ(whens(), QStringList({"Since Monday", "Today", "Today"}));
    EXPECT_EQ(decisions().receipt(), QString());
    EXPECT_TRUE(events(stored().front().number).empty());
}

TEST_F(Routines, SeveralArePutOffEachToItsOwnTime)
{
    NewRoutine early;
    early.name = QStringLiteral("Early");
    early.rhythm.weekdays = {Qt::Friday};
    early.start = friday;
    early.time = QTime(8, 30);
    add(early);
    add("Late", {Qt::Friday}, friday);
    choose({QStringLiteral("Early"), QStringLiteral("Late")});
    decisions().offer();
    EXPECT_EQ(decisions().offers(), QStringList({"In an hour, at 11:15", "Tonight at 20:00", "Tomorrow"}));
    decisions().putOff(2);
    settle();
    EXPECT_EQ(whens(), QStringList({"Put off until tomorrow 08:30", "Put off until tomorrow 19:00"}));
    EXPECT_EQ(decisions().receipt(), QStringLiteral("2 routines are put off."));
    EXPECT_FALSE(decisions().isDone());
}

TEST_F(Routines, SeveralAreSkippedWithOneReason)
{
    const RoutineNumber first = add("First", {Qt::Friday}, friday);
    const RoutineNumber second = add("Second", {Qt::Friday}, friday);
    choose({QStringLiteral("First"), QStringLiteral("Second")});
    decisions().skip(QStringLiteral(" on a journey "));
    settle();
    EXPECT_EQ(decisions().receipt(), QStringLiteral("2 routines are skipped this time."));
    for (const RoutineNumber number : {first, second}) {
        ASSERT_EQ(events(number).size(), 1u);
        EXPECT_EQ(events(number).front().reason, QStringLiteral("on a journey"));
        EXPECT_EQ(events(number).front().occurrence, friday);
    }
}

TEST_F(Routines, WhatIsPausedAmongTheChosenIsLeftAlone)
{
    const RoutineNumber paused = add("Paused", {Qt::Friday}, friday);
    add("Waiting", {Qt::Friday}, friday);
    change(paused, [](NewRoutine &routine) { routine.paused = true; });
    choose({QStringLiteral("Paused")});
    EXPECT_FALSE(routines().isDecidable());
    EXPECT_FALSE(routines().canPutOff());
    markDone();
    EXPECT_EQ(decisions().receipt(), QString()) << "nothing was done";
    EXPECT_TRUE(routines().isChoosing());
    choose({QStringLiteral("Paused"), QStringLiteral("Waiting")});
    EXPECT_TRUE(routines().isDecidable());
    EXPECT_TRUE(routines().canPutOff());
    markDone();
    EXPECT_TRUE(events(paused).empty());
    EXPECT_EQ(decisions().receipt(), QStringLiteral("Waiting is done. It comes again on Friday 29 May."));
}

TEST_F(Routines, NothingStaysChosenThatIsGoneOrOnAnotherPage)
{
    add("First", {Qt::Friday}, friday);
    add("Second", {Qt::Friday}, friday);
    app.openPage(Page::Routines);
    choose({QStringLiteral("First"), QStringLiteral("Second")});
    overview.routines().remove(stored().front().number);
    settle();
    EXPECT_EQ(routines().routines()->chosenCount(), 0);
    EXPECT_FALSE(routines().isChoosing()) << "one alone is not several";
    add("Third", {Qt::Friday}, friday);
    choose({QStringLiteral("Third")});
    EXPECT_EQ(routines().chosenText(), QStringLiteral("1 chosen"));
    app.openPage(Page::Today);
    EXPECT_FALSE(routines().isChoosing());
    EXPECT_EQ(routines().chosenText(), QStringLiteral("Choose the routines below."));
    routines().routines()->toggle(-1);
    routines().routines()->toggle(7);
    EXPECT_EQ(routines().routines()->chosenCount(), 0);
}

TEST_F(Routines, FollowTheDayAtMidnight)
{
    add("Sunday", {Qt::Sunday}, friday);
    EXPECT_EQ(whens(), QStringList{"On Sunday"});
    advanceDays(1);
    EXPECT_EQ(whens(), QStringList{"Tomorrow"});
    advanceDays(1);
    EXPECT_EQ(whens(), QStringList{"Today"});
    advanceDays(3);
    EXPECT_EQ(whens(), QStringList{"Since Sunday"});
    advanceDays(6);
    EXPECT_EQ(whens(), QStringList{"Since Sunday"}) << "its next time came";
}

TEST_F(Routines, WhatWasPutOffIsBackWhenOneComesToThePage)
{
    add("Today", {Qt::Friday}, friday);
    choose({QStringLiteral("Today")});
    decisions().offer();
    decisions().putOff(0);
    settle();
    EXPECT_EQ(whens(), QStringList{"Put off until 11:15"});
    scratch.clock.advanceSeconds(3601);
    app.openPage(Page::Routines);
    EXPECT_EQ(whens(), QStringList{"Today"});
}

TEST_F(Routines, AReceiptGoesWhenOneGoesElsewhere)
{
    add("First", {Qt::Friday}, friday);
    add("Second", {Qt::Friday}, friday);
    app.openPage(Page::Routines);
    choose({QStringLiteral("First")});
    markDone();
    EXPECT_FALSE(decisions().receipt().isEmpty());
    app.openPage(Page::Today);
    EXPECT_TRUE(decisions().receipt().isEmpty());
    decisions().undo();
    settle();
    EXPECT_EQ(events(stored().front().number).size(), 1u) << "it is no longer there to be taken back";
}

TEST_F(Routines, AreReadInAnotherLanguageAtOnce)
{
    takeUp("monthly_check");
    app.openPage(Page::Routines);
    Watched list(*routines().routines());
    Watched ready(*routines().ready());
    QSignalSpy receipt(&decisions(), &RoutineDecisions::receiptChanged);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_TRUE(list.allChanged());
    EXPECT_TRUE(ready.allChanged());
    EXPECT_FALSE(receipt.isEmpty());
    EXPECT_TRUE(column(*routines().routines(), RoutineListModel::RhythmRole).first().contains(QStringLiteral("星期六")));
}

TEST_F(Routines, AreGoneWhenTheVaultLocks)
{
    takeUp("monthly_check");
    lock();
    EXPECT_EQ(app.pages()->routines(), nullptr);
    EXPECT_EQ(app.pages()->routine(), nullptr);
}

} // namespace

} // namespace holdfast::view::test
