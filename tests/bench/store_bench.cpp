// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/connection.h"
#include "app/store/mark_repository.h"
#include "app/store/migrations.h"
#include "tests/support/scratch_database.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using namespace holdfast;
using Clock = std::chrono::steady_clock;
using Mode = store::Database::Mode;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The least that can be done: one row into one table by a statement prepared once, with the same settings and the same key.
class BareInsert
{
public:
    explicit BareInsert(const QString &file)
    {
        tests::ScratchDatabase::makeEmpty(file);
        m_connection = std::move(*store::connect(file, tests::scratchKey(), Mode::CreateNew, nullptr));
        sqlite3_exec(m_connection.get(),
                     "CREATE TABLE bare (number INTEGER PRIMARY KEY, action TEXT, kind TEXT, evidence TEXT, made_at INTEGER,"
                     " local_day TEXT, until_day TEXT, undoes INTEGER, note TEXT)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_connection.get(),
                           "INSERT INTO bare (action, kind, evidence, made_at, local_day, note)"
                           " VALUES ('B08', 'done', 'tried', 1779442215250, '2026-05-22', 'in the drawer')",
                           -1, &m_insertion, nullptr);
    }
    ~BareInsert() { sqlite3_finalize(m_insertion); }
    BareInsert(const BareInsert &) = delete;
    BareInsert &operator=(const BareInsert &) = delete;

    bool run()
    {
        const bool done = sqlite3_step(m_insertion) == SQLITE_DONE;
        sqlite3_reset(m_insertion);
        return done;
    }

private:
    store::Connection m_connection;
    sqlite3_stmt *m_insertion = nullptr;
};

/// Both in turn, so that a busy disk hits both alike. The figure asked for: a ratio of at most 1.3.
void markUntilDurable(benchmark::State &state)
{
    const tests::ScratchDatabase scratch;
    store::Database database = scratch.create(nullptr);
    store::MarkRepository marks(database);
    BareInsert bare(scratch.folder() + QStringLiteral("/bare.db"));
    const progress::NewMark mark = tests::doneMark(QStringLiteral("B08"), QStringLiteral("in the drawer"));
    std::vector<double> bareTimes;
    std::vector<double> markTimes;
    for (auto _ : state) {
        Clock::time_point start = Clock::now();
        if (!bare.run())
            state.SkipWithError("bare insert");
        bareTimes.push_back(millisecondsSince(start));
        start = Clock::now();
        if (!marks.append(mark))
            state.SkipWithError("mark");
        markTimes.push_back(millisecondsSince(start));
    }
    state.counters["bare_ms"] = median(bareTimes);
    state.counters["mark_ms"] = median(markTimes);
    state.counters["ratio"] = median(markTimes) / median(bareTimes);
}
BENCHMARK(markUntilDurable)->Iterations(4000)->Unit(benchmark::kMillisecond);

void fill(store::Database &database, int count)
{
    const bool filled = database
                            .write([&]() -> Result<void> {
                                for (int number = 0; number < count; ++number) {
                                    progress::NewMark mark = tests::doneMark(QStringLiteral("B%1").arg(number % 50));
                                    mark.madeAt = mark.madeAt.addSecs(number * 3600LL);
                                    mark.localDay = mark.madeAt.date();
                                    if (number % 10 == 0)
                                        mark.note = QStringLiteral("what was found, and where it lies now");
                                    if (const auto appended = store::MarkRepository(database).append(mark); !appended)
                                        return failureOf(appended);
                                }
                                return {};
                            })
                            .has_value();
    if (!filled)
        std::abort();
}

/// Unlocking without the key derivation: open, check, read everything. The figure asked for: under 40 ms.
void openAndReadTwentyThousandMarks(benchmark::State &state)
{
    const tests::ScratchDatabase scratch;
    {
        store::Database database = scratch.create(nullptr);
        fill(database, 20'000);
    }
    std::vector<double> openTimes;
    std::vector<double> readTimes;
    for (auto _ : state) {
        Clock::time_point start = Clock::now();
        Result<store::Database> database = scratch.open(Mode::ReadWrite, nullptr);
        if (!database || !store::migrate(*database))
            state.SkipWithError("open");
        openTimes.push_back(millisecondsSince(start));
        start = Clock::now();
        const auto marks = store::MarkRepository(*database).all();
        if (!marks || marks->size() != 20'000)
            state.SkipWithError("read");
        readTimes.push_back(millisecondsSince(start));
    }
    state.counters["open_ms"] = median(openTimes);
    state.counters["read_ms"] = median(readTimes);
}
BENCHMARK(openAndReadTwentyThousandMarks)->Unit(benchmark::kMillisecond)->MinTime(1.0);

} // namespace

BENCHMARK_MAIN();
