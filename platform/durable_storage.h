// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace holdfast::platform {

/// Why the operating system would not do what was asked of a file.
enum class StorageFault {
    NotFound,
    AlreadyExists,
    NoSpace,
    ReadOnly,
    PermissionDenied,
    /// Not a regular file where one was expected: a symbolic link, a folder, a device.
    NotARegularFile,
    TooLarge,
    InputOutput,
};

template <class Value> using StorageResult = tl::expected<Value, StorageFault>;

/// Small files that must survive a crash and belong to this user alone. Everything is created 0600 (folders 0700) whatever the
/// umask; symbolic links are never followed at the last component; names are absolute paths.
///
/// This is the seam at which tests let the n-th write or fsync fail.
class DurableStorage
{
public:
    virtual ~DurableStorage() = default;

    /// Makes sure that the folder exists and only its owner can enter it; missing parents are created 0700 too.
    [[nodiscard]] virtual StorageResult<void> makePrivateFolder(const QString &folder) = 0;

    /// The whole file; TooLarge when it holds more than `limit` bytes.
    [[nodiscard]] virtual StorageResult<QByteArray> read(const QString &file, qint64 limit) = 0;

    /// Replaces the file or leaves it exactly as it was: exclusive temporary file beside it, write, fsync, rename, fsync of
    /// the folder. When this returns a value the new content survives a power loss.
    [[nodiscard]] virtual StorageResult<void> replace(const QString &file, const QByteArray &content) = 0;

    /// Creates an empty file, 0600; AlreadyExists when there is one.
    [[nodiscard]] virtual StorageResult<void> createEmpty(const QString &file) = 0;

    /// Makes an already written file and its name durable: fsync of both.
    [[nodiscard]] virtual StorageResult<void> settle(const QString &file) = 0;

    /// Renames within one folder, replacing the target, and makes that durable.
    [[nodiscard]] virtual StorageResult<void> rename(const QString &from, const QString &to) = 0;

    /// Removes a file for good; a missing one is fine.
    [[nodiscard]] virtual StorageResult<void> remove(const QString &file) = 0;

    [[nodiscard]] virtual bool exists(const QString &file) = 0;
};

} // namespace holdfast::platform
