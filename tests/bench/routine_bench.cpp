// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/agenda.h"
#include "tests/bench/stopwatch.h"

#include <QTimeZone>

#include <benchmark/benchmark.h>

#include <array>

// What is due and what comes. The figures to hold in a release build: the list of the next 12 months from 2,000 actions with
// 20,000 marks in under 20 ms, folding the marks included; the days of 1,000 rules over 10 years in under 100 ms, also when all
// of them are daily.

namespace holdfast::bench {

namespace {

constexpr int manyActions = 2'000;
constexpr int manyMarks = 20'000;
constexpr int manyRules = 1'000;
constexpr int someRoutines = 50;
constexpr int aYear = 366;
const QDate today(2026, 5, 22);

void report(benchmark::State &state, const std::vector<double> &ours, const std::vector<double> &baseline)
{
    state.counters["ms"] = median(ours);
    state.counters["baseline_ms"] = median(baseline);
}

ActionId actionNumber(int number)
{
    return ActionId{QStringLiteral("estate.A%1").arg(number, 4, 10, QLatin1Char('0'))};
}

/// Actions that all apply, with intervals from a week to a year and a half.
catalogue::Catalogue manyActionsMade()
{
    catalogue::CatalogueParts parts;
    for (int number = 0; number < manyActions; ++number) {
        catalogue::Action action;
        action.id = actionNumber(number);
        action.audience = {catalogue::Audience::Person};
        action.regions = {catalogue::Region::Any};
        action.platforms = {catalogue::Platform::Any};
        action.intervalDays = 7 + number % 540;
        parts.actions.push_back(action);
    }
    return catalogue::Catalogue(std::move(parts));
}

/// Marks of the last year and a half as the store reads them: by number, each with an id text of its own. Every tenth puts off.
std::vector<progress::Mark> manyMarksMade()
{
    std::vector<progress::Mark> marks(manyMarks);
    for (int index = 0; index < manyMarks; ++index) {
        progress::Mark &mark = marks[static_cast<std::size_t>(index)];
        mark.number = index + 1;
        mark.action = actionNumber(index * 7 % manyActions);
        mark.localDay = today.addDays((index - manyMarks) * 540 / manyMarks);
        mark.madeAt = QDateTime(mark.localDay, QTime(9, 0), QTimeZone::utc());
        if (index % 10 == 9) {
            mark.kind = progress::MarkKind::Later;
            mark.until = mark.localDay.addDays(index % 90);
        }
    }
    return marks;
}

routine::Recurrence ruleNumber(int number)
{
    using routine::Frequency;
    constexpr std::array frequencies{Frequency::Daily, Frequency::Weekly, Frequency::MonthlyOnDay, Frequency::MonthlyOnWeekday,
                                     Frequency::Yearly};
    routine::Recurrence rule;
    rule.frequency = frequencies.at(static_cast<std::size_t>(number) % frequencies.size());
    rule.every = 1 + number / 5 % 3;
    rule.weekdays = routine::Weekdays(1U + static_cast<unsigned>(number) % 127U);
    rule.day = 1 + number % 31;
    rule.ordinal = number % 4 == 0 ? routine::lastOfMonth : number % 4;
    rule.weekday = static_cast<Qt::DayOfWeek>(1 + number % 7);
    rule.month = 1 + number % 12;
    return rule;
}

std::vector<routine::Routine> someRoutinesMade()
{
    std::vector<routine::Routine> routines(someRoutines);
    for (int index = 0; index < someRoutines; ++index) {
        routine::Routine &routine = routines[static_cast<std::size_t>(index)];
        routine.number = index + 1;
        routine.rhythm = ruleNumber(index);
        routine.start = today.addDays(-700 + index);
    }
    return routines;
}

/// Each routine done ten times.
routine::EventsByRoutine eventsOf(const std::vector<routine::Routine> &routines)
{
    routine::EventsByRoutine events;
    qint64 number = 0;
    for (const routine::Routine &routine : routines) {
        for (int time = 10; time > 0; --time) {
            routine::RoutineEvent event;
            event.routine = routine.number;
            event.number = ++number;
            event.day = today.addDays(-time * 20);
            event.occurrence = event.day;
            events[routine.number].push_back(event);
        }
    }
    return events;
}

/// Everything anew, as after unlocking. Beside the least that can be done with as many marks: each is looked at once and counted
/// for its action.
void listWhatIsDue(benchmark::State &state)
{
    const catalogue::Catalogue catalogue = manyActionsMade();
    const std::vector<progress::Mark> marks = manyMarksMade();
    const std::vector<routine::Routine> routines = someRoutinesMade();
    const routine::EventsByRoutine events = eventsOf(routines);
    QHash<ActionId, int> intervals;
    for (const catalogue::Action &action : catalogue.actions())
        intervals.insert(action.id, action.intervalDays);
    const progress::Profile profile;
    std::vector<double> baseline;
    std::vector<double> times;
    std::size_t entries = 0;
    for (auto _ : state) {
        baseline.push_back(millisecondsFor([&marks] {
            QHash<ActionId, int> counts;
            for (const progress::Mark &mark : marks)
                ++counts[mark.action];
            benchmark::DoNotOptimize(counts);
        }));
        times.push_back(millisecondsFor([&] {
            const auto standings = progress::standings(marks, intervals, 0.25, today);
            const auto due = progress::dueList(catalogue, profile, standings, today, aYear);
            entries = routine::agenda(routines, events, due, {today, QTime(9, 0)}, aYear).size();
        }));
    }
    report(state, times, baseline);
    state.counters["entries"] = static_cast<double>(entries);
}
BENCHMARK(listWhatIsDue)->Iterations(200)->Unit(benchmark::kMillisecond);

/// Beside going over as many days one by one.
void expand(benchmark::State &state, const std::vector<routine::Recurrence> &rules)
{
    const QDate start(2021, 1, 6);
    const QDate until = today.addYears(10);
    std::vector<double> baseline;
    std::vector<double> times;
    std::size_t days = 0;
    for (auto _ : state) {
        times.push_back(millisecondsFor([&] {
            days = 0;
            for (const routine::Recurrence &rule : rules)
                days += routine::occurrences(rule, start, today, until, 10'000).size();
        }));
        baseline.push_back(millisecondsFor([&] {
            for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                std::vector<QDate> walked;
                for (QDate day = today; walked.size() < days / rules.size(); day = day.addDays(1))
                    walked.push_back(day);
                benchmark::DoNotOptimize(walked);
            }
        }));
    }
    report(state, times, baseline);
    state.counters["days"] = static_cast<double>(days);
}

void expandRules(benchmark::State &state)
{
    std::vector<routine::Recurrence> rules;
    for (int number = 0; number < manyRules; ++number)
        rules.push_back(ruleNumber(number));
    expand(state, rules);
}
BENCHMARK(expandRules)->Iterations(50)->Unit(benchmark::kMillisecond);

/// The most days that as many rules can have.
void expandDailyRules(benchmark::State &state)
{
    routine::Recurrence daily;
    daily.frequency = routine::Frequency::Daily;
    expand(state, std::vector<routine::Recurrence>(manyRules, daily));
}
BENCHMARK(expandDailyRules)->Iterations(50)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::bench
