// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/view/routine_editor_case.h"

namespace holdfast::view::test {

namespace {

using routine::Counting;
using routine::Item;

TEST_F(RoutineEditor, BeginsWithAWeekFromToday)
{
    QSignalSpy wanted(&form(), &RoutineEditorViewModel::wanted);
    form().begin({});
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_FALSE(form().changesOne());
    EXPECT_EQ(form().name(), QString());
    EXPECT_EQ(form().sentence(), QStringLiteral("Every Friday"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Today, Friday 29 May, Friday 5 June"));
    EXPECT_EQ(rhythm().frequency(), QStringLiteral("weeks"));
    EXPECT_EQ(rhythm().property("every").toString(), QStringLiteral("1"));
    EXPECT_EQ(rhythm().property("start").toString(), QStringLiteral("2026-05-22"));
    EXPECT_EQ(rhythm().times().at(rhythm().timeIndex()), QStringLiteral("19:00"));
    EXPECT_FALSE(rhythm().asksForTime());
    EXPECT_EQ(form().nameProblem() + rhythm().everyProblem() + rhythm().startProblem() + form().problem(), QString());
}

TEST_F(RoutineEditor, RefusedItSaysWhyFirstOfAll)
{
    form().begin({});
    write("every", QStringLiteral("none"));
    QSignalSpy refused(&form(), &RoutineEditorViewModel::refused);
    EXPECT_FALSE(save());
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(app.messages()->announcement(), form().nameProblem());
    form().setName(QStringLiteral("A look"));
    EXPECT_FALSE(save());
    EXPECT_EQ(app.messages()->announcement(), rhythm().everyProblem());
}

TEST_F(RoutineEditor, WhatIsEnteredIsKeptInTheVault)
{
    beginNew(" First look ");
    rhythm().toggleWeekday(0);
    rhythm().toggleWeekday(4);
    write("every", QStringLiteral("2"));
    write("start", QStringLiteral("2026-05-25"));
    rhythm().setTimeIndex(4 * 8 + 1);
    items().addLook();
    items().addStep(QStringLiteral("B08"));
    EXPECT_EQ(form().sentence(), QStringLiteral("Every second Monday"));
    EXPECT_TRUE(save());
    EXPECT_EQ(last().name, QStringLiteral("First look"));
    EXPECT_EQ(last().rhythm.every, 2);
    EXPECT_EQ(last().rhythm.weekdays, routine::Weekdays{Qt::Monday});
    EXPECT_EQ(last().start, QDate(2026, 5, 25));
    EXPECT_EQ(last().time, QTime(8, 15));
    EXPECT_EQ(last().items, (std::vector<Item>{{Item::Kind::DeviceLook, {}}, {Item::Kind::Action, QStringLiteral("B08")}}));
    EXPECT_EQ(app.messages()->announcement(), QStringLiteral("Saved."));
    const routine::Routine before = last();
    lock();
    unlock();
    EXPECT_EQ(last(), before);
    beginChange(before.number);
    EXPECT_TRUE(form().changesOne());
    EXPECT_EQ(form().name(), QStringLiteral("First look"));
    EXPECT_EQ(form().sentence(), QStringLiteral("Every second Monday"));
    EXPECT_EQ(rhythm().timeIndex(), 4 * 8 + 1);
    EXPECT_TRUE(save());
    EXPECT_EQ(last(), before) << "untouched";
}

TEST_F(RoutineEditor, TheSentenceFollowsWhatIsEntered)
{
    beginNew();
    rhythm().setFrequency(QStringLiteral("once"));
    EXPECT_EQ(form().sentence(), QStringLiteral("Once, on 22 May 2026"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Today"));
    rhythm().setFrequency(QStringLiteral("days"));
    write("every", QStringLiteral("10"));
    EXPECT_EQ(form().sentence(), QStringLiteral("Every 10 days"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Today, Monday 1 June, Thursday 11 June"));
    rhythm().setFrequency(QStringLiteral("months"));
    write("every", QStringLiteral("1"));
    write("day", 30);
    EXPECT_EQ(form().sentence(), QStringLiteral("On the 31st of every month, or its last day"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Sunday 31 May, Tuesday 30 June, Friday 31 July"));
    rhythm().setFrequency(QStringLiteral("months_weekday"));
    write("ordinal", 4);
    write("weekday", 4);
    EXPECT_EQ(form().sentence(), QStringLiteral("On the last Friday of every month"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Friday 29 May, Friday 26 June, Friday 31 July"));
    rhythm().setFrequency(QStringLiteral("years"));
    write("month", 1);
    write("day", 28);
    EXPECT_EQ(form().sentence(), QStringLiteral("Every year on 29 February, or the day before"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Sunday 28 February, 29 February 2028, 28 February 2029"));
    write("counting", QStringLiteral("completion"));
    EXPECT_EQ(form().sentence(), QStringLiteral("A year after it was done last"));
    rhythm().setFrequency(QStringLiteral("no such frequency"));
    EXPECT_EQ(rhythm().frequency(), QStringLiteral("years"));
}

TEST_F(RoutineEditor, EachFieldOfARhythmIsSaved)
{
    beginNew();
    rhythm().setFrequency(QStringLiteral("months_weekday"));
    write("every", QStringLiteral("3"));
    write("ordinal", 1);
    write("weekday", 5);
    write("counting", QStringLiteral("completion"));
    EXPECT_TRUE(save());
    EXPECT_EQ(last().rhythm.frequency, Frequency::MonthlyOnWeekday);
    EXPECT_EQ(last().rhythm.ordinal, 2);
    EXPECT_EQ(last().rhythm.weekday, Qt::Saturday);
    EXPECT_EQ(last().rhythm.every, 3);
    EXPECT_EQ(last().counting, Counting::FromCompletion);
    beginChange(last().number);
    EXPECT_EQ(rhythm().property("ordinal").toInt(), 1);
    EXPECT_EQ(rhythm().property("weekday").toInt(), 5);
    EXPECT_EQ(rhythm().property("counting").toString(), QStringLiteral("completion"));
    rhythm().setFrequency(QStringLiteral("years"));
    write("month", 11);
    write("day", 23);
    EXPECT_TRUE(save());
    EXPECT_EQ(last().rhythm.month, 12);
    EXPECT_EQ(last().rhythm.day, 24);
    beginChange(last().number);
    rhythm().setFrequency(QStringLiteral("once"));
    EXPECT_TRUE(save());
    EXPECT_EQ(last().counting, Counting::FromStart) << "what comes once is not counted from anything";
}

TEST_F(RoutineEditor, SaysBesideTheFieldWhatIsWrong)
{
    form().begin({});
    write("every", QStringLiteral("many"));
    write("start", QStringLiteral("soon"));
    rhythm().toggleWeekday(4);
    rhythm().setTimeIndex(static_cast<int>(rhythm().times().size()) - 1);
    EXPECT_TRUE(rhythm().asksForTime());
    write("time", QStringLiteral("24:10"));
    EXPECT_EQ(form().sentence(), QString());
    EXPECT_EQ(form().nextText(), QString());
    EXPECT_EQ(form().nameProblem() + rhythm().everyProblem() + rhythm().weekdaysProblem() + rhythm().startProblem() +
                  rhythm().timeProblem(),
              QString())
        << "nobody is corrected while typing";
    EXPECT_FALSE(save());
    EXPECT_TRUE(form().nameProblem().contains(QStringLiteral("name")));
    EXPECT_TRUE(rhythm().everyProblem().contains(QStringLiteral("999")));
    EXPECT_TRUE(rhythm().weekdaysProblem().contains(QStringLiteral("day")));
    EXPECT_TRUE(rhythm().startProblem().contains(QStringLiteral("2026-11-30")));
    EXPECT_TRUE(rhythm().timeProblem().contains(QStringLiteral("18:30")));
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(rhythm().property("every").toString(), QStringLiteral("many")) << "what was typed stays";
    form().setName(QStringLiteral("A look"));
    write("every", QStringLiteral(" 1 "));
    write("start", QStringLiteral("2026-05-22"));
    write("time", QStringLiteral("7:07"));
    rhythm().toggleWeekday(4);
    EXPECT_EQ(form().nameProblem() + rhythm().everyProblem() + rhythm().weekdaysProblem() + rhythm().startProblem() +
                  rhythm().timeProblem(),
              QString())
        << "gone as soon as it is right";
    EXPECT_TRUE(save());
    EXPECT_EQ(last().time, QTime(7, 7)) << "any minute";
    beginChange(last().number);
    EXPECT_TRUE(rhythm().asksForTime());
    EXPECT_EQ(rhythm().property("time").toString(), QStringLiteral("07:07"));
}

TEST_F(RoutineEditor, RefusesNumbersAndYearsOutOfRange)
{
    beginNew();
    for (const char *wrong : {"0", "1000", "-1", "", "1.5"}) {
        write("every", QString::fromLatin1(wrong));
        EXPECT_FALSE(save()) << wrong;
        EXPECT_FALSE(rhythm().everyProblem().isEmpty()) << wrong;
    }
    write("every", QStringLiteral("999"));
    for (const char *wrong : {"1899-12-31", "9001-01-01", "2026-02-30"}) {
        write("start", QString::fromLatin1(wrong));
        EXPECT_FALSE(save()) << wrong;
        EXPECT_FALSE(rhythm().startProblem().isEmpty()) << wrong;
    }
    write("start", QStringLiteral("2026-05-23"));
    form().setName(QString(81, u'x'));
    EXPECT_FALSE(save());
    EXPECT_TRUE(form().nameProblem().contains(QStringLiteral("80")));
    form().setName(QString(80, u'x'));
    EXPECT_TRUE(save());
}

TEST_F(RoutineEditor, NothingTypedIsLostWhenSavingFails)
{
    const RoutineNumber number = add("Old name", {Qt::Friday}, friday);
    beginChange(number);
    form().setName(QStringLiteral("New name"));
    items().addStep(QStringLiteral("B08"));
    overview.routines().remove(number);
    settle();
    EXPECT_FALSE(save()) << "it was removed meanwhile";
    EXPECT_FALSE(form().problem().isEmpty());
    EXPECT_EQ(form().name(), QStringLiteral("New name"));
    EXPECT_EQ(items().items()->count(), 1);
    form().begin({});
    EXPECT_EQ(form().problem(), QString());
}

TEST_F(RoutineEditor, AReadyMadeOneKeepsItsNameUntilItGetsAnother)
{
    takeUp("weekly_five_minutes");
    RoutineEditorViewModel &editor = *opened().editor();
    editor.begin(opened().key());
    EXPECT_EQ(editor.name(), QString());
    EXPECT_EQ(editor.readyName(), QStringLiteral("Weekly five minutes"));
    editor.save();
    settle();
    EXPECT_EQ(editor.nameProblem(), QString());
    EXPECT_EQ(opened().name(), QStringLiteral("Weekly five minutes"));
    editor.begin(opened().key());
    editor.setName(QStringLiteral("Sunday tea"));
    editor.save();
    settle();
    EXPECT_EQ(opened().name(), QStringLiteral("Sunday tea"));
    EXPECT_FALSE(readyIds().contains(QStringLiteral("weekly_five_minutes"))) << "it is still that one";
}

TEST_F(RoutineEditor, ChangingARoutineKeepsItsHistory)
{
    const RoutineNumber number = add("Mondays", {Qt::Monday}, QDate(2026, 5, 4));
    open(number);
    opened().decisions()->markDone();
    settle();
    beginChange(number);
    rhythm().toggleWeekday(2);
    rhythm().toggleWeekday(0);
    EXPECT_EQ(form().sentence(), QStringLiteral("Every Wednesday"));
    EXPECT_EQ(form().nextText(), QStringLiteral("Next: Wednesday 27 May, Wednesday 3 June, Wednesday 10 June"));
    EXPECT_TRUE(save());
    EXPECT_EQ(events(number).size(), 1u);
    EXPECT_EQ(opened().history()->summary(), QStringLiteral("In the last 12 months: done once."));
    EXPECT_EQ(opened().when(), QStringLiteral("On Wednesday"));
}

TEST_F(RoutineEditor, OfANewRhythmNothingWaitsThatLiesBehind)
{
    const RoutineNumber number = add("Every second Monday", {Qt::Monday}, QDate(2026, 5, 11));
    change(number, [](NewRoutine &routine) { routine.rhythm.every = 2; });
    open(number);
    opened().decisions()->markDone();
    settle();
    beginChange(number);
    // Thursdays in the same weeks; the last of them passed on 14 May.
    rhythm().toggleWeekday(3);
    rhythm().toggleWeekday(0);
    EXPECT_TRUE(save());
    EXPECT_EQ(opened().when(), QStringLiteral("On Thursday")) << "28 May, in the second week";
    EXPECT_EQ(last().start, QDate(2026, 5, 28));
    beginNew("New");
    write("start", QStringLiteral("2026-01-02"));
    EXPECT_TRUE(save());
    EXPECT_EQ(last().start, friday);
}

TEST_F(RoutineEditor, AnotherLanguageChangesNothingThatWasTyped)
{
    beginNew("Mine");
    write("every", QStringLiteral("2"));
    items().setQuery(QStringLiteral("SIM"));
    QSignalSpy edited(&form(), &RoutineEditorViewModel::edited);
    QSignalSpy wanted(&form(), &RoutineEditorViewModel::wanted);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_FALSE(edited.isEmpty());
    EXPECT_TRUE(wanted.isEmpty()) << "it does not open by itself";
    EXPECT_EQ(form().name(), QStringLiteral("Mine"));
    EXPECT_EQ(rhythm().weekdayNames().first(), QStringLiteral("星期一"));
    EXPECT_EQ(rhythm().months().first(), QStringLiteral("一月"));
    EXPECT_TRUE(form().sentence().contains(QStringLiteral("星期五")));
    EXPECT_EQ(items().query(), QStringLiteral("SIM"));
}

} // namespace

} // namespace holdfast::view::test
