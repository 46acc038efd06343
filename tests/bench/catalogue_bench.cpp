// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/strict_json.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

// Loading the shipped catalogue, as every start does. The figure to hold: under 15 ms in a release build.

namespace holdfast::catalogue {

namespace {

/// From the program's resource to values: what a start pays.
void loadShippedCatalogue(benchmark::State &state)
{
    for (auto _ : state) {
        const Result<Catalogue> catalogue = readCatalogue(shippedFiles());
        if (!catalogue)
            state.SkipWithError("the shipped catalogue cannot be read");
        benchmark::DoNotOptimize(catalogue);
    }
}
BENCHMARK(loadShippedCatalogue)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// The part of it that is only JSON: the baseline to compare with.
void parseShippedJson(benchmark::State &state)
{
    const std::vector<CatalogueFile> files = shippedFiles();
    for (auto _ : state) {
        for (const CatalogueFile &file : files)
            benchmark::DoNotOptimize(parseStrictJson(file.bytes));
    }
}
BENCHMARK(parseShippedJson)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// Not part of a start; `catalogue check` pays it.
void checkShippedCatalogue(benchmark::State &state)
{
    const Result<Catalogue> catalogue = readCatalogue(shippedFiles());
    if (!catalogue) {
        state.SkipWithError("the shipped catalogue cannot be read");
        return;
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(checkCatalogue(*catalogue));
}
BENCHMARK(checkShippedCatalogue)->Repetitions(5)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::catalogue
