// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/status.h"

#include <QTimeZone>

#include <benchmark/benchmark.h>

#include <algorithm>

// Folding marks into standings. The figure to hold: 20,000 marks over 50 actions in under 10 ms in a release build.

namespace holdfast::progress {

namespace {

constexpr int actionCount = 50;
constexpr int intervalOfAll = 90;
constexpr double floorOfFreshness = 0.25;
const QDate firstDay(2006, 1, 1);
const QDate today(2026, 11, 23);

ActionId actionNumber(int number)
{
    return ActionId{QStringLiteral("A%1").arg(number, 2, 10, QLatin1Char('0'))};
}

QHash<ActionId, int> intervals()
{
    QHash<ActionId, int> intervals;
    for (int number = 0; number < actionCount; ++number)
        intervals.insert(actionNumber(number), intervalOfAll);
    return intervals;
}

/// Marks as the store reads them: in order of their numbers, each with an id text of its own. Every fifth is an undo.
std::vector<Mark> marks(int count, int actions)
{
    constexpr int everyHow = 5;
    std::vector<Mark> marks(static_cast<std::size_t>(count));
    for (int index = 0; index < count; ++index) {
        Mark &mark = marks[static_cast<std::size_t>(index)];
        mark.number = index + 1;
        mark.action = actionNumber(index % actions);
        mark.localDay = firstDay.addDays(index / 3);
        mark.madeAt = QDateTime(mark.localDay, QTime(9, 0), QTimeZone::utc());
        mark.note = QStringLiteral("A note of ordinary length, number %1").arg(index);
        if (index % everyHow == everyHow - 1 && index >= actions) {
            mark.kind = MarkKind::Undo;
            mark.undoes = mark.number - actions;
        }
    }
    return marks;
}

/// The least that can be done with as many marks: each is looked at once and counted for its action. The baseline.
void countAllMarks(benchmark::State &state)
{
    const std::vector<Mark> all = marks(static_cast<int>(state.range(0)), actionCount);
    for (auto _ : state) {
        QHash<ActionId, int> counts;
        for (const Mark &mark : all)
            ++counts[mark.action];
        benchmark::DoNotOptimize(counts);
    }
}
BENCHMARK(countAllMarks)->Arg(20'000)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// Everything, as after unlocking.
void foldAllMarks(benchmark::State &state)
{
    const std::vector<Mark> all = marks(static_cast<int>(state.range(0)), actionCount);
    const QHash<ActionId, int> intervalDays = intervals();
    for (auto _ : state)
        benchmark::DoNotOptimize(standings(all, intervalDays, floorOfFreshness, today));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(foldAllMarks)->Arg(2'000)->Arg(20'000)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// The worst order to be handed: newest first, so that everything has to be sorted.
void foldAllMarksBackwards(benchmark::State &state)
{
    std::vector<Mark> all = marks(static_cast<int>(state.range(0)), actionCount);
    std::reverse(all.begin(), all.end());
    const QHash<ActionId, int> intervalDays = intervals();
    for (auto _ : state)
        benchmark::DoNotOptimize(standings(all, intervalDays, floorOfFreshness, today));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(foldAllMarksBackwards)->Arg(20'000)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// One action, as after one mark on it.
void foldOneAction(benchmark::State &state)
{
    const std::vector<Mark> own = marks(static_cast<int>(state.range(0)), 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(standing(own, intervalOfAll, floorOfFreshness, today));
}
BENCHMARK(foldOneAction)->Arg(400)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace holdfast::progress
