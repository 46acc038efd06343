// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"

namespace holdfast::platform {

/// DurableStorage with the calls of POSIX. All names are looked up relative to the opened folder, so that a folder that is
/// swapped in the middle of an operation cannot lead a file elsewhere.
class PosixDurableStorage final : public DurableStorage
{
public:
    [[nodiscard]] StorageResult<void> makePrivateFolder(const QString &folder) override;
    [[nodiscard]] StorageResult<QByteArray> read(const QString &file, qint64 limit) override;
    [[nodiscard]] StorageResult<QByteArray> readStart(const QString &file, qint64 size) override;
    [[nodiscard]] StorageResult<void> replace(const QString &file, const QByteArray &content) override;
    [[nodiscard]] StorageResult<void> createEmpty(const QString &file) override;
    [[nodiscard]] StorageResult<void> settle(const QString &file) override;
    [[nodiscard]] StorageResult<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] StorageResult<void> remove(const QString &file) override;
    [[nodiscard]] bool exists(const QString &file) override;
    [[nodiscard]] StorageResult<FileFacts> facts(const QString &file) override;
    [[nodiscard]] StorageResult<QStringList> filesIn(const QString &folder) override;
    [[nodiscard]] StorageResult<void> removeLeftovers(const QString &folder) override;
    [[nodiscard]] StorageResult<std::unique_ptr<FileLock>> lock(const QString &file) override;
};

} // namespace holdfast::platform
