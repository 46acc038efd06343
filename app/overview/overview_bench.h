// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <memory>
#include <optional>

// Private to the overview*.cpp files: what the worker thread holds, and how a verb gets there and back.

namespace holdfast::overview {

struct Overview::Entry {
    Contents contents;
    store::OpeningNotice notice = store::OpeningNotice::None;
    /// To be shown; null unless one was made.
    std::shared_ptr<Secret> recoveryCode;
    /// Under which the key ring keeps a key of it.
    QString vaultId = {};
    InstalledPacks packs = {};
};

/// For jobs that have nothing to say but "done".
struct Nothing {
};

/// Lives on the worker thread, and is touched nowhere else while the thread runs.
struct Overview::Bench {
    store::VaultFolder folder;
    store::VaultSurroundings surroundings;
    const catalogue::Catalogue &builtIn;
    std::optional<Ledger> ledger;

    /// Opens with a key and reads everything.
    Result<Entry> open(const store::UnlockKey &key);
    /// Makes a vault and reads what a new one holds. When that fails there is none.
    Result<Entry> create(const store::UnlockKey &key);
    /// The same, but there is a vault only after `finish`.
    Result<Entry> begin(const store::UnlockKey &key);
    Result<Nothing> finish();
    /// Closes what is open. The keys are gone even when closing properly failed.
    Result<void> close();
};

inline Result<Nothing> nothingOr(const Result<void> &result)
{
    if (!result)
        return failureOf(result);
    return Nothing{};
}

template <class Value> void Overview::run(std::function<Result<Value>(Bench &)> job, std::function<void(Value)> done,
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

template <class Value> void Overview::runOpen(std::function<Result<Value>(Ledger &)> job, std::function<void(Value)> done,
                                              std::function<void(const Error &)> failedHere)
{
    run<Value>(
        [job = std::move(job)](Bench &bench) -> Result<Value> {
            return bench.ledger ? job(*bench.ledger) : Result<Value>(failure(ErrorCode::Locked));
        },
        [this, session = m_session, done = std::move(done)](Value value) {
            // What was saved just before the vault closed is found in it, and must not come back into what was forgotten.
            if (session == m_session)
                done(std::move(value));
        },
        std::move(failedHere));
}

} // namespace holdfast::overview
