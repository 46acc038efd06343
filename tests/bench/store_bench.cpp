// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/overview/ledger.h"
#include "app/overview/picture.h"
#include "app/store/connection.h"
#include "app/store/key_derivation.h"
#include "tests/bench/many_marks.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/scratch_database.h"
#include "tests/support/scratch_vault.h"

#include <benchmark/benchmark.h>
#include <sodium.h>
#include <sqlite3.h>

// What the vault costs, each beside the least that can be done with the same library and the same settings. Both in turn, so that
// a busy machine hits both alike; medians of both.

namespace holdfast::bench {

namespace {

using Mode = store::Database::Mode;

const catalogue::Catalogue &shippedCatalogue()
{
    static const catalogue::Catalogue catalogue = *catalogue::readCatalogue(catalogue::shippedFiles());
    return catalogue;
}

/// Writes both medians and their ratio.
void report(benchmark::State &state, const std::vector<double> &ours, const std::vector<double> &bare)
{
    state.counters["ms"] = median(ours);
    state.counters["baseline_ms"] = median(bare);
    state.counters["ratio"] = median(ours) / median(bare);
}

/// One row into one table by a statement prepared once.
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

/// Opens and lets every value of every row be decrypted, which is all that a program could leave nothing out of.
bool readBare(const tests::ScratchDatabase &scratch)
{
    const Result<store::Connection> connection = store::connect(scratch.file(), tests::scratchKey(), Mode::ReadWrite, nullptr);
    sqlite3_stmt *query = nullptr;
    if (!connection ||
        sqlite3_prepare_v2(connection->get(), "SELECT * FROM mark ORDER BY number", -1, &query, nullptr) != SQLITE_OK)
        return false;
    int rows = 0;
    for (; sqlite3_step(query) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(query); ++column)
            benchmark::DoNotOptimize(sqlite3_column_text(query, column));
    }
    sqlite3_finalize(query);
    return rows == manyMarks;
}

/// From the verb to the end of COMMIT, as the worker thread does it. The figure asked for: a ratio of at most 1.3.
void markUntilDurable(benchmark::State &state)
{
    tests::ScratchVault scratch;
    overview::Ledger ledger(std::move(scratch.create().vault), scratch.clock);
    const tests::ScratchDatabase bareFolder;
    BareInsert bare(bareFolder.file());
    overview::MarkRequest request;
    request.action = ActionId(QStringLiteral("B08"));
    request.note = QStringLiteral("in the drawer");
    std::vector<double> bareTimes;
    std::vector<double> times;
    for (auto _ : state) {
        bool done = true;
        bareTimes.push_back(millisecondsFor([&] { done &= bare.run(); }));
        times.push_back(millisecondsFor([&] { done &= ledger.mark(request).has_value(); }));
        if (!done)
            state.SkipWithError("could not write");
    }
    report(state, times, bareTimes);
}
BENCHMARK(markUntilDurable)->Iterations(3000)->Unit(benchmark::kMillisecond);

/// Everything but the key derivation: both key files, opening, checking, reading everything, folding it into the picture. The
/// figure asked for: under 40 ms.
void unlock(benchmark::State &state)
{
    tests::ScratchVault scratch;
    const tests::ScratchDatabase bare;
    {
        store::Vault vault = std::move(scratch.create(tests::keyRingKey()).vault);
        fill(vault.database(), shippedCatalogue());
        store::Database database = bare.create(nullptr);
        fill(database, shippedCatalogue());
        if (!vault.close())
            state.SkipWithError("could not close");
    }
    std::vector<double> bareTimes;
    std::vector<double> openTimes;
    std::vector<double> readTimes;
    std::vector<double> pictureTimes;
    std::vector<double> times;
    for (auto _ : state) {
        bareTimes.push_back(millisecondsFor([&] {
            if (!readBare(bare))
                state.SkipWithError("could not read the bare database");
        }));
        const Stopwatch whole;
        auto opened = scratch.open(tests::keyRingKey());
        if (!opened)
            return state.SkipWithError("could not open");
        openTimes.push_back(whole.milliseconds());
        overview::Ledger ledger(std::move(opened->vault), scratch.clock);
        auto contents = ledger.read();
        if (!contents)
            return state.SkipWithError("could not read");
        readTimes.push_back(whole.milliseconds() - openTimes.back());
        pictureTimes.push_back(millisecondsFor(
            [&] { benchmark::DoNotOptimize(overview::Picture(shippedCatalogue(), *contents, scratch.clock.today())); }));
        times.push_back(whole.milliseconds());
        if (!ledger.vault().close())
            state.SkipWithError("could not close");
    }
    report(state, times, bareTimes);
    state.counters["open_ms"] = median(openTimes);
    state.counters["read_ms"] = median(readTimes);
    state.counters["picture_ms"] = median(pictureTimes);
}
BENCHMARK(unlock)->Iterations(100)->Unit(benchmark::kMillisecond);

/// What a passphrase costs, whoever guesses it. The figure asked for: 0.25 to 1 s.
void deriveKey(benchmark::State &state)
{
    constexpr auto cost = store::KeyDerivationCost::desktop();
    const Secret passphrase = Secret::copyOf(QByteArrayView(tests::firstPassphrase));
    const store::Salt salt{};
    Secret bareKey(store::keySize);
    std::vector<double> bareTimes;
    std::vector<double> times;
    for (auto _ : state) {
        bareTimes.push_back(millisecondsFor([&] {
            if (crypto_pwhash(bareKey.bytes().data(), bareKey.bytes().size(), tests::firstPassphrase,
                              std::char_traits<char>::length(tests::firstPassphrase), salt.data(), cost.passes,
                              std::size_t{cost.memoryKibibytes} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
                state.SkipWithError("no memory");
        }));
        times.push_back(millisecondsFor([&] {
            if (!store::keyFromPassphrase(passphrase, salt, cost))
                state.SkipWithError("no memory");
        }));
    }
    report(state, times, bareTimes);
}
BENCHMARK(deriveKey)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace holdfast::bench
