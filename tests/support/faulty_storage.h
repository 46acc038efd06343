// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"

#include <optional>

#include <unistd.h>

namespace holdfast::tests {

using platform::StorageFault;
using platform::StorageResult;

/// A storage that passes everything on to another one until the operation it was told to fail at. Only what changes something
/// counts as an operation.
class FaultyStorage final : public platform::DurableStorage
{
public:
    enum class Failing {
        /// The operation does nothing.
        Before,
        /// The operation is done, but says that it failed: the fsync of the folder after a rename.
        After,
        /// The process ends there and then, as by kill -9.
        EndOfProcess,
    };
    enum class Lasting { Once, FromThenOn };

    explicit FaultyStorage(platform::DurableStorage &behind) : m_behind(behind) {}

    /// Fails at operation number `number` from now, counted from 1; 0 for never.
    void failAt(int number, StorageFault fault, Failing failing = Failing::Before, Lasting lasting = Lasting::Once)
    {
        m_count = 0;
        m_failAt = number;
        m_fault = fault;
        m_failing = failing;
        m_lasting = lasting;
    }
    /// From now on no file can be read.
    void failReading(StorageFault fault) { m_readingFault = fault; }
    void heal()
    {
        failAt(0, StorageFault::InputOutput);
        m_readingFault.reset();
    }
    /// How many operations there were since the last `failAt` or `heal`.
    [[nodiscard]] int count() const { return m_count; }

    StorageResult<void> makePrivateFolder(const QString &folder) override
    {
        return guarded([&] { return m_behind.makePrivateFolder(folder); });
    }
    StorageResult<QByteArray> read(const QString &file, qint64 limit) override
    {
        return m_readingFault ? tl::unexpected(*m_readingFault) : m_behind.read(file, limit);
    }
    StorageResult<QByteArray> readStart(const QString &file, qint64 size) override { return m_behind.readStart(file, size); }
    StorageResult<void> replace(const QString &file, const QByteArray &content) override
    {
        return guarded([&] { return m_behind.replace(file, content); });
    }
    StorageResult<void> createEmpty(const QString &file) override
    {
        return guarded([&] { return m_behind.createEmpty(file); });
    }
    StorageResult<void> settle(const QString &file) override
    {
        return guarded([&] { return m_behind.settle(file); });
    }
    StorageResult<void> rename(const QString &from, const QString &to) override
    {
        return guarded([&] { return m_behind.rename(from, to); });
    }
    StorageResult<void> remove(const QString &file) override
    {
        return guarded([&] { return m_behind.remove(file); });
    }
    bool exists(const QString &file) override { return m_behind.exists(file); }
    StorageResult<platform::FileFacts> facts(const QString &file) override { return m_behind.facts(file); }
    StorageResult<QStringList> filesIn(const QString &folder) override { return m_behind.filesIn(folder); }
    StorageResult<void> removeLeftovers(const QString &folder) override
    {
        return guarded([&] { return m_behind.removeLeftovers(folder); });
    }
    StorageResult<std::unique_ptr<platform::FileLock>> lock(const QString &file) override
    {
        ++m_count;
        if (!fails())
            return m_behind.lock(file);
        endIfAsked();
        return tl::unexpected(m_fault);
    }

private:
    [[nodiscard]] bool fails() const
    {
        return m_failAt > 0 && (m_lasting == Lasting::Once ? m_count == m_failAt : m_count >= m_failAt);
    }

    void endIfAsked() const
    {
        constexpr int asIfKilled = 137;
        if (m_failing == Failing::EndOfProcess)
            ::_exit(asIfKilled);
    }

    template <class Operation> StorageResult<void> guarded(Operation operation)
    {
        ++m_count;
        if (!fails())
            return operation();
        endIfAsked();
        if (m_failing == Failing::After)
            static_cast<void>(operation());
        return tl::unexpected(m_fault);
    }

    platform::DurableStorage &m_behind;
    int m_count = 0;
    int m_failAt = 0;
    std::optional<StorageFault> m_readingFault;
    StorageFault m_fault = StorageFault::InputOutput;
    Failing m_failing = Failing::Before;
    Lasting m_lasting = Lasting::Once;
};

} // namespace holdfast::tests
