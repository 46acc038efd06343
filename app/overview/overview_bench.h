// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <memory>
#include <optional>

// Private to the overview*.cpp files: what the worker thread holds, and how a verb gets there and back.

namespace holdfast::overview {

/// What every way of opening hands to the interface's thread.
struct Entry {
    Contents contents;
    store::OpeningNotice notice = store::OpeningNotice::None;
    std::shared_ptr<Secret> recoveryCode;
};

/// Lives on the worker thread, and is touched nowhere else while the thread runs.
struct Overview::Bench {
    store::VaultFolder folder;
    store::VaultSurroundings surroundings;
    std::optional<Ledger> ledger;

    /// Opens with a key and reads everything.
    Result<store::OpeningNotice> open(const store::UnlockKey &key, Contents &contents)
    {
        auto opened = store::Vault::open(folder, key, surroundings);
        if (!opened)
            return failureOf(opened);
        ledger.emplace(std::move(opened->vault), surroundings.clock);
        auto read = ledger->read();
        if (!read) {
            ledger.reset();
            return failureOf(read);
        }
        contents = std::move(*read);
        return opened->notice;
    }

    /// Makes a vault and reads what a new one holds.
    Result<Entry> create(const store::UnlockKey &key);

    /// Whether `key` opens the vault that is open.
    Result<void> verify(const store::UnlockKey &key) { return ledger->vault().verify(key); }
};

inline Result<Entry> Overview::Bench::create(const store::UnlockKey &key)
{
    auto created = store::Vault::create(folder, key, surroundings);
    if (!created)
        return failureOf(created);
    ledger.emplace(std::move(created->vault), surroundings.clock);
    auto contents = ledger->read();
    if (!contents)
        return failureOf(contents);
    return Entry{std::move(*contents), store::OpeningNotice::None,
                 std::make_shared<Secret>(std::move(created->recoveryCode))};
}

/// For jobs that have nothing to say but "done".
struct Nothing {};

inline Result<Nothing> nothingOr(const Result<void> &result)
{
    if (!result)
        return failureOf(result);
    return Nothing{};
}

template <class Value>
void Overview::run(std::function<Result<Value>(Bench &)> job, std::function<void(Value)> done,
                   std::function<void(const Error &)> failedHere)
{
    ++m_pending;
    if (m_pending == 1)
        emit busyChanged();
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job), done = std::move(done), failedHere]() mutable {
        auto result = std::make_shared<Result<Value>>(job(*m_bench));
        QMetaObject::invokeMethod(this, [this, result, done = std::move(done), failedHere]() {
            --m_pending;
            if (m_pending == 0)
                emit busyChanged();
            if (*result) {
                done(std::move(**result));
                return;
            }
            if (failedHere)
                failedHere(result->error());
            emit failed(result->error());
        });
    });
}

} // namespace holdfast::overview
