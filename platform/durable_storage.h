// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

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
    /// Another process, or another part of this one, holds the lock.
    InUse,
    InputOutput,
};

template <class Value> using StorageResult = tl::expected<Value, StorageFault>;

/// What is known of a file without opening it.
struct FileFacts {
    qint64 size = 0;
    /// When its content last changed, UTC.
    QDateTime modified;
};

/// A lock on a file, held until this goes. The operating system itself lets go of it when the process ends, however it ends, so
/// that there are no stale locks.
class FileLock
{
public:
    virtual ~FileLock() = default;
};

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

    /// The whole file, however short it is; TooLarge when it holds more than `limit` bytes.
    [[nodiscard]] virtual StorageResult<QByteArray> read(const QString &file, qint64 limit) = 0;

    /// The first `size` bytes of a file, or all of a shorter one.
    [[nodiscard]] virtual StorageResult<QByteArray> readStart(const QString &file, qint64 size) = 0;

    /// Replaces the file or leaves it exactly as it was: exclusive temporary file beside it, write, fsync, rename, fsync of
    /// the folder. When this returns a value the new content survives a power loss. Only a failure of the very last step leaves
    /// the new content in place, whole but perhaps not durable; it is reported as a failure too.
    [[nodiscard]] virtual StorageResult<void> replace(const QString &file, const QByteArray &content) = 0;

    /// Creates an empty file, 0600; AlreadyExists when there is one.
    [[nodiscard]] virtual StorageResult<void> createEmpty(const QString &file) = 0;

    /// Makes an already written file and its name durable: fsync of both.
    [[nodiscard]] virtual StorageResult<void> settle(const QString &file) = 0;

    /// Renames within one folder, replacing the target, and makes that durable.
    [[nodiscard]] virtual StorageResult<void> rename(const QString &from, const QString &to) = 0;

    /// Removes a file for good; a missing one is fine.
    [[nodiscard]] virtual StorageResult<void> remove(const QString &file) = 0;

    /// Whether anything at all has this name; something that cannot be looked at counts as there.
    [[nodiscard]] virtual bool exists(const QString &file) = 0;

    [[nodiscard]] virtual StorageResult<FileFacts> facts(const QString &file) = 0;

    /// The names, without the folder, of everything in it but folders; sorted.
    [[nodiscard]] virtual StorageResult<QStringList> filesIn(const QString &folder) = 0;

    /// Removes what a crash in the middle of `replace` left behind in this folder. Only for whoever holds the folder's lock.
    [[nodiscard]] virtual StorageResult<void> removeLeftovers(const QString &folder) = 0;

    /// Takes the lock that goes with this file, creating it empty when it is missing; InUse when somebody else holds it. Does
    /// not wait. The file stays when the lock goes.
    [[nodiscard]] virtual StorageResult<std::unique_ptr<FileLock>> lock(const QString &file) = 0;
};

} // namespace holdfast::platform
