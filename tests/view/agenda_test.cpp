// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/routine_register.h"
#include "app/view/agenda/agenda_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/routines/routine_view_model.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

namespace holdfast::view::test {

namespace {

using Span = AgendaViewModel::Span;

/// What is due and what comes. It is Friday 22 May 2026, 10:15.
class Agenda : public ViewCase
{
protected:
    Agenda() { enterHome(); }

    [[nodiscard]] AgendaViewModel &agenda() { return *app.pages()->agenda(); }
    routine::RoutineNumber addRoutine(const QString &name, routine::Recurrence rhythm, const QDate &start)
    {
        routine::NewRoutine routine;
        routine.name = name;
        routine.rhythm = rhythm;
        routine.start = start;
        overview.routines().save(0, routine);
        settle();
        return overview.contents().routines.back().number;
    }
    static routine::Recurrence everyWeekOn(Qt::DayOfWeek day)
    {
        routine::Recurrence rhythm;
        rhythm.weekdays = {day};
        return rhythm;
    }
    [[nodiscard]] static QStringList texts(LineListModel *list, int role)
    {
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts << list->data(list->index(row), role).toString();
        return texts;
    }
    [[nodiscard]] QStringList waiting(int role = LineListModel::TitleRole) { return texts(agenda().waiting(), role); }
    [[nodiscard]] QStringList coming(int role = LineListModel::TitleRole) { return texts(agenda().coming(), role); }
    [[nodiscard]] QVariant of(const QDate &day, int role)
    {
        DayListModel *const days = agenda().days();
        return days->data(days->index(days->indexOf(day)), role);
    }
    [[nodiscard]] QDate current() { return agenda().days()->dayAt(agenda().currentIndex()); }
    [[nodiscard]] QString titleOf(const char *action) const
    {
        return shippedCatalogue().action(ActionId(action))->title.in(catalogue::Language::English);
    }

    const QDate friday{2026, 5, 22};
};

} // namespace

TEST_F(Agenda, IsNotThereBeforeThereIsAnythingToBeDue)
{
    EXPECT_FALSE(agenda().isPresent());
    mark(QStringLiteral("B03"));
    EXPECT_TRUE(agenda().isPresent());
    undo(QStringLiteral("B03"));
    settle();
    EXPECT_FALSE(agenda().isPresent());
    (void)addRoutine(QStringLiteral("Ask the bank"), everyWeekOn(Qt::Monday), friday);
    EXPECT_TRUE(agenda().isPresent());
}

TEST_F(Agenda, WhatWaitsStandsInOneListAndIsNotScolded)
{
    (void)addRoutine(QStringLiteral("Ask the bank"), everyWeekOn(Qt::Tuesday), QDate(2026, 5, 12));
    mark(QStringLiteral("B03"));
    (void)addRoutine(QStringLiteral("Look at the till"), everyWeekOn(Qt::Friday), friday);
    EXPECT_EQ(waiting(), (QStringList{QStringLiteral("Ask the bank"), QStringLiteral("Look at the till")}));
    const QStringList since = waiting(LineListModel::SubtitleRole);
    EXPECT_EQ(since, (QStringList{QStringLiteral("Since Tuesday"), QStringLiteral("Today, 19:00")}));
    EXPECT_EQ(waiting(LineListModel::FactRole), (QStringList{QStringLiteral("Routine"), QStringLiteral("Routine")}));
    advanceDays(45);
    EXPECT_EQ(waiting().size(), 3);
    EXPECT_TRUE(waiting().contains(titleOf("B03")));
    for (int row = 0; row < agenda().waiting()->count(); ++row) {
        EXPECT_EQ(agenda().waiting()->data(agenda().waiting()->index(row), LineListModel::FactToneRole).toInt(),
                  static_cast<int>(Tone::Neutral));
    }
    for (const QString &text : waiting(LineListModel::SubtitleRole))
        EXPECT_FALSE(text.contains(QStringLiteral("late"))) << text.toStdString();
}

TEST_F(Agenda, WhatIsPutOffUntilTonightDoesNotWait)
{
    const auto number = addRoutine(QStringLiteral("Look at the till"), everyWeekOn(Qt::Friday), friday);
    routine::NewRoutineEvent event;
    event.routine = number;
    event.kind = routine::NewRoutineEvent::Kind::Snoozed;
    event.occurrence = friday;
    event.until = {friday, QTime(20, 0)};
    overview.routines().record({event});
    settle();
    EXPECT_EQ(waiting(), QStringList());
    EXPECT_EQ(coming(LineListModel::SubtitleRole), QStringList{QStringLiteral("Put off until 20:00")});
}

TEST_F(Agenda, SaysWhatItTurnedTo)
{
    agenda().turn(1);
    EXPECT_EQ(app.messages()->announcement(), agenda().spanText());
    agenda().setSpan(Span::Month);
    EXPECT_EQ(app.messages()->announcement(), agenda().listText());
    EXPECT_TRUE(of(QDate(2026, 5, 21), DayListModel::IsPastRole).toBool()) << "no button";
    EXPECT_FALSE(of(friday, DayListModel::IsPastRole).toBool());
}

TEST_F(Agenda, OfTheWeekListsWhatIsStillToCome)
{
    (void)addRoutine(QStringLiteral("Ask the bank"), everyWeekOn(Qt::Sunday), friday);
    EXPECT_EQ(agenda().span(), Span::Week);
    EXPECT_EQ(agenda().days()->count(), 7);
    EXPECT_EQ(agenda().listText(), QStringLiteral("To come this week"));
    EXPECT_EQ(coming(), QStringList{QStringLiteral("Ask the bank")});
    EXPECT_EQ(coming(LineListModel::SubtitleRole), QStringList{QStringLiteral("Sunday 24 May, 19:00")});
    EXPECT_FALSE(agenda().hasBefore());
    EXPECT_TRUE(agenda().hasAfter());
    agenda().turn(1);
    EXPECT_EQ(agenda().spanText(), QStringLiteral("25 May – 31 May"));
    EXPECT_EQ(coming(LineListModel::SubtitleRole), QStringList{QStringLiteral("Sunday 31 May, 19:00")});
    EXPECT_TRUE(agenda().hasBefore());
    agenda().turn(-1);
    EXPECT_EQ(current(), friday) << "never before today";
    agenda().turn(32);
    EXPECT_EQ(agenda().spanText(), QStringLiteral("28 Dec 2026 – 3 Jan 2027"));
    agenda().turn(1);
    EXPECT_EQ(agenda().spanText(), QStringLiteral("4 Jan – 10 Jan 2027"));
}

TEST_F(Agenda, OfTheMonthCountsTheThingsOfEachDay)
{
    (void)addRoutine(QStringLiteral("Ask the bank"), everyWeekOn(Qt::Sunday), friday);
    (void)addRoutine(QStringLiteral("Look at the till"), everyWeekOn(Qt::Sunday), friday);
    agenda().setSpan(Span::Month);
    EXPECT_EQ(agenda().days()->count(), 42);
    EXPECT_EQ(agenda().days()->dayAt(0), QDate(2026, 4, 27)) << "a Monday";
    EXPECT_EQ(agenda().spanText(), QStringLiteral("May 2026"));
    const QDate sunday(2026, 5, 24);
    EXPECT_EQ(of(sunday, DayListModel::ThingsRole).toInt(), 2);
    EXPECT_TRUE(of(sunday, DayListModel::SpokenTextRole).toString().startsWith(QStringLiteral("Sunday 24 May, 2 thing")));
    EXPECT_EQ(of(friday, DayListModel::SpokenTextRole).toString(), QStringLiteral("Today, Friday 22 May, nothing"));
    EXPECT_TRUE(of(friday, DayListModel::IsTodayRole).toBool());
    EXPECT_TRUE(of(QDate(2026, 6, 7), DayListModel::IsAsideRole).toBool());
    EXPECT_EQ(of(QDate(2026, 6, 7), DayListModel::ThingsRole).toInt(), 2) << "dimmed, but known";
    EXPECT_EQ(of(QDate(2026, 5, 3), DayListModel::SpokenTextRole).toString(), QStringLiteral("Sunday 3 May")) << "past";
    EXPECT_EQ(coming().size(), 4) << "two Sundays of May";
}

TEST_F(Agenda, TheKeyboardGoesByDayWeekAndMonth)
{
    agenda().setSpan(Span::Month);
    const auto goes = [this](int key, const QDate &there) {
        EXPECT_TRUE(agenda().move(key));
        EXPECT_EQ(current(), there) << current().toString(Qt::ISODate).toStdString();
    };
    EXPECT_EQ(current(), friday);
    goes(Qt::Key_Left, friday);
    goes(Qt::Key_Right, QDate(2026, 5, 23));
    goes(Qt::Key_Down, QDate(2026, 5, 30));
    goes(Qt::Key_Home, QDate(2026, 5, 25));
    goes(Qt::Key_End, QDate(2026, 5, 31));
    goes(Qt::Key_Right, QDate(2026, 6, 1));
    EXPECT_EQ(agenda().spanText(), QStringLiteral("June 2026"));
    goes(Qt::Key_PageDown, QDate(2026, 7, 1));
    goes(Qt::Key_Up, QDate(2026, 6, 24));
    goes(Qt::Key_PageUp, QDate(2026, 5, 24));
    goes(Qt::Key_PageUp, friday);
    EXPECT_FALSE(agenda().move(Qt::Key_Tab)) << "out of it";
    EXPECT_FALSE(agenda().move(Qt::Key_Return)) << "for the day to take";
}

TEST_F(Agenda, ReachesAYearAndNoFurther)
{
    agenda().setSpan(Span::Month);
    for (int month = 0; month < 20; ++month)
        agenda().turn(1);
    EXPECT_FALSE(agenda().hasAfter());
    EXPECT_LE(current(), friday.addDays(366));
    EXPECT_EQ(agenda().spanText(), QStringLiteral("May 2027"));
}

TEST_F(Agenda, OfADayShowsAllThatStandsOnIt)
{
    (void)addRoutine(QStringLiteral("Look at the till"), everyWeekOn(Qt::Friday), friday);
    (void)addRoutine(QStringLiteral("Ask the bank"), everyWeekOn(Qt::Sunday), friday);
    EXPECT_FALSE(agenda().isDayShown());
    agenda().showDay(agenda().days()->indexOf(friday));
    EXPECT_TRUE(agenda().isDayShown());
    EXPECT_TRUE(of(friday, DayListModel::IsShownRole).toBool());
    EXPECT_EQ(coming(), QStringList{QStringLiteral("Look at the till")}) << "also what waits";
    EXPECT_EQ(app.messages()->announcement(), agenda().listText());
    agenda().showDay(agenda().days()->indexOf(QDate(2026, 5, 23)));
    EXPECT_EQ(coming(), QStringList());
    EXPECT_EQ(agenda().emptyText(), QStringLiteral("Nothing stands on that day."));
    agenda().showAll();
    EXPECT_EQ(coming(), QStringList{QStringLiteral("Ask the bank")});
    EXPECT_EQ(agenda().emptyText(), QString());
    agenda().showDay(0);
    EXPECT_FALSE(agenda().isDayShown()) << "a day that has passed has nothing to show";
    agenda().showDay(99);
    EXPECT_FALSE(agenda().isDayShown());
}

TEST_F(Agenda, ADayOfTheNextMonthLeadsThere)
{
    agenda().setSpan(Span::Month);
    agenda().showDay(agenda().days()->indexOf(QDate(2026, 6, 3)));
    EXPECT_EQ(agenda().spanText(), QStringLiteral("June 2026"));
    EXPECT_EQ(current(), QDate(2026, 6, 3));
    EXPECT_TRUE(agenda().isDayShown());
    agenda().turn(1);
    EXPECT_FALSE(agenda().isDayShown()) << "another month has another list";
}

TEST_F(Agenda, ALineLeadsToItsStepOrRoutine)
{
    const auto number = addRoutine(QStringLiteral("Look at the till"), everyWeekOn(Qt::Friday), friday);
    agenda().open(waiting(LineListModel::KeyRole).value(0));
    EXPECT_EQ(app.page(), Page::Routine);
    EXPECT_EQ(app.pageArgument(), QString::number(number));
    mark(QStringLiteral("B03"));
    advanceDays(30);
    agenda().open(waiting(LineListModel::KeyRole).last());
    EXPECT_EQ(app.page(), Page::Step);
    EXPECT_EQ(app.pageArgument(), QStringLiteral("B03"));
    app.openPage(Page::Today);
    agenda().open(QStringLiteral("nothing of the kind"));
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(Agenda, FollowsMarksDaysAndLanguage)
{
    mark(QStringLiteral("B03"));
    advanceDays(30);
    ASSERT_EQ(waiting(), QStringList{titleOf("B03")});
    Watched lines(*agenda().waiting());
    Watched days(*agenda().days());
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_TRUE(lines.allChanged());
    EXPECT_TRUE(days.allChanged());
    EXPECT_EQ(waiting(),
              QStringList{shippedCatalogue().action(ActionId("B03"))->title.in(catalogue::Language::SimplifiedChinese)});
    EXPECT_EQ(agenda().weekdays().first(), QStringLiteral("周一"));
    mark(QStringLiteral("B03"));
    EXPECT_EQ(waiting(), QStringList());
    days.forget();
    agenda().move(Qt::Key_Right);
    EXPECT_TRUE(days.reset.isEmpty()) << "the cells stay, and the keyboard focus in them";
    advanceDays(3);
    EXPECT_EQ(current(), overview.clock().today()) << "what has passed is not stood on";
}

} // namespace holdfast::view::test
