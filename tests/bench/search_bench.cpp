// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/search_index.h"

#include <benchmark/benchmark.h>

// Finding words in the whole catalogue while somebody types. The figure to hold: under 10 ms for every query in a release build.

namespace holdfast::catalogue {

namespace {

const Catalogue &shipped()
{
    static const Catalogue catalogue = *readCatalogue(shippedFiles());
    return catalogue;
}

/// What finds most and what finds least, in each script.
const QStringList &queries()
{
    static const QStringList all{QStringLiteral("a"),      QStringLiteral("e"),         QStringLiteral("the phone"),
                                 QStringLiteral("xyzzy"),  QStringLiteral("\u7684"),    QStringLiteral("\u4f60"),
                                 QStringLiteral("\u9322"), QStringLiteral("\u94b1"),    QStringLiteral("\u4e8c\u7dad\u78bc"),
                                 QStringLiteral("18222"),  QStringLiteral("a b c d e"), QString(200, QLatin1Char('a'))};
    return all;
}

void findSlowestQuery(benchmark::State &state)
{
    const auto language = static_cast<Language>(state.range(0));
    const SearchIndex index(shipped(), language);
    double slowest = 0;
    for (auto _ : state) {
        for (const QString &query : queries()) {
            const auto begin = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(index.find(query));
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
            // The fastest of many rounds would flatter; the slowest of a few is what somebody may feel.
            slowest = std::max(slowest, took.count());
        }
    }
    state.counters["ms"] = slowest;
}
BENCHMARK(findSlowestQuery)->DenseRange(0, 2)->Iterations(50)->Unit(benchmark::kMillisecond);

/// Once for a language: when something is typed first.
void makeIndex(benchmark::State &state)
{
    const auto language = static_cast<Language>(state.range(0));
    for (auto _ : state) {
        const SearchIndex index(shipped(), language);
        benchmark::DoNotOptimize(index);
    }
}
BENCHMARK(makeIndex)->DenseRange(0, 2)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// The baseline: looking through the English texts once, as they are.
void lookThroughTexts(benchmark::State &state)
{
    const QString query = QStringLiteral("xyzzy");
    for (auto _ : state) {
        int found = 0;
        for (const Action &action : shipped().actions()) {
            found += static_cast<int>(action.title.in(Language::English).contains(query, Qt::CaseInsensitive));
            found += static_cast<int>(action.why.in(Language::English).contains(query, Qt::CaseInsensitive));
            for (const Guide &guide : action.guides) {
                for (const Step &step : guide.steps)
                    found += static_cast<int>(step.text.in(Language::English).contains(query, Qt::CaseInsensitive));
            }
        }
        benchmark::DoNotOptimize(found);
    }
}
BENCHMARK(lookThroughTexts)->Repetitions(5)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::catalogue
