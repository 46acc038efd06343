// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/library_check.h"

#include "app/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <vector>

namespace holdfast::store {

namespace {

constexpr std::string_view sqliteVersion = "3.46.1";
constexpr std::string_view cipherVersion = "4.6.1 community";

constexpr std::array<std::string_view, 40> expected{
    "DEFAULT_AUTOVACUUM",
    "DEFAULT_CACHE_SIZE=-2000",
    "DEFAULT_FILE_FORMAT=4",
    "DEFAULT_FOREIGN_KEYS",
    "DEFAULT_JOURNAL_SIZE_LIMIT=-1",
    "DEFAULT_MMAP_SIZE=0",
    "DEFAULT_PAGE_SIZE=4096",
    "DEFAULT_PCACHE_INITSZ=20",
    "DEFAULT_RECURSIVE_TRIGGERS",
    "DEFAULT_SECTOR_SIZE=4096",
    "DEFAULT_SYNCHRONOUS=2",
    "DEFAULT_WAL_AUTOCHECKPOINT=1000",
    "DEFAULT_WAL_SYNCHRONOUS=2",
    "DEFAULT_WORKER_THREADS=0",
    "DIRECT_OVERFLOW_READ",
    "DQS=0",
    "ENABLE_API_ARMOR",
    "HAS_CODEC",
    "MALLOC_SOFT_LIMIT=1024",
    "MAX_ATTACHED=2",
    "MAX_COLUMN=2000",
    "MAX_COMPOUND_SELECT=500",
    "MAX_DEFAULT_PAGE_SIZE=8192",
    "MAX_EXPR_DEPTH=1000",
    "MAX_FUNCTION_ARG=127",
    "MAX_LENGTH=1000000000",
    "MAX_LIKE_PATTERN_LENGTH=50000",
    "MAX_PAGE_COUNT=0xfffffffe",
    "MAX_PAGE_SIZE=65536",
    "MAX_SQL_LENGTH=1000000000",
    "MAX_TRIGGER_DEPTH=1000",
    "MAX_VARIABLE_NUMBER=32766",
    "MAX_VDBE_OP=250000000",
    "MAX_WORKER_THREADS=0",
    "OMIT_DEPRECATED",
    "OMIT_LOAD_EXTENSION",
    "OMIT_SHARED_CACHE",
    "SECURE_DELETE",
    "TEMP_STORE=3",
    "THREADSAFE=1",
};
static_assert(std::ranges::is_sorted(expected));

/// What differs from compiler to compiler and machine to machine without changing what the library does.
bool isFree(std::string_view option)
{
    return option.starts_with("COMPILER=") || option.starts_with("ATOMIC_INTRINSICS") || option.starts_with("MUTEX_") ||
           option.starts_with("SYSTEM_MALLOC") || option.starts_with("MAX_MMAP_SIZE");
}

tl::unexpected<Error> unsuitable(const char *what, std::string_view detail)
{
    return failure(ErrorCode::UnsuitableLibrary,
                   QLatin1String(what) + QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size())));
}

Result<void> checkCipherVersion()
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    Result<void> outcome = unsuitable("no answer to cipher_version", {});
    if (code == SQLITE_OK) {
        if (Result<Statement> query = Statement::prepare(connection, "PRAGMA cipher_version"); query) {
            if (const Result<bool> row = query->step(); row && *row)
                outcome = query->view(0) == cipherVersion ? Result<void>() : unsuitable("SQLCipher ", query->view(0));
        }
    }
    sqlite3_close(connection);
    return outcome;
}

Result<void> look()
{
    if (sqlite3_libversion() != sqliteVersion)
        return unsuitable("SQLite ", sqlite3_libversion());
    std::vector<std::string_view> options;
    for (int index = 0; const char *option = sqlite3_compileoption_get(index); ++index)
        options.emplace_back(option);
    if (const Result<void> same = compareCompileOptions(options); !same)
        return same;
    return checkCipherVersion();
}

} // namespace

std::span<const std::string_view> expectedCompileOptions()
{
    return expected;
}

Result<void> compareCompileOptions(std::span<const std::string_view> options)
{
    std::vector<std::string_view> fixed;
    std::ranges::copy_if(options, std::back_inserter(fixed), [](std::string_view option) { return !isFree(option); });
    std::ranges::sort(fixed);
    for (const std::string_view option : fixed) {
        if (!std::ranges::binary_search(expected, option))
            return unsuitable("has ", option);
    }
    for (const std::string_view option : expected) {
        if (!std::ranges::binary_search(fixed, option))
            return unsuitable("lacks ", option);
    }
    return {};
}

Result<void> checkLibrary()
{
    static const Result<void> outcome = look();
    return outcome;
}

} // namespace holdfast::store
