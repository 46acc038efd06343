// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/durable_storage.h"
#include "platform/linux/file_descriptor.h"

#include <QByteArray>
#include <QString>

#include <sys/types.h>

/// The steps PosixDurableStorage is made of. Where one fails, `errno` was read at once.
namespace holdfast::platform {

/// The fault that stands for an errno.
[[nodiscard]] StorageFault faultOf(int systemError);
/// The failing half of a StorageResult, from the present errno.
[[nodiscard]] tl::unexpected<StorageFault> fault();

/// A folder that is open, and the name of one entry in it.
struct Place {
    FileDescriptor folder;
    QByteArray name;
};

/// Splits an absolute path and opens the folder. NotFound when the folder is missing or the path is not absolute.
[[nodiscard]] StorageResult<Place> placeOf(const QString &file);
[[nodiscard]] StorageResult<FileDescriptor> openFolder(const QString &folder);

/// Opens a regular file for reading, never through a link.
[[nodiscard]] StorageResult<FileDescriptor> openRegular(const Place &place);
/// Makes a new file that must not exist, 0600 whatever the umask.
[[nodiscard]] StorageResult<FileDescriptor> createExclusive(const Place &place);
/// Takes every right from group and others; does nothing when they have none, since some file systems refuse any change.
[[nodiscard]] bool makePrivate(const FileDescriptor &descriptor, mode_t mode);

/// Up to `limit` bytes from the start.
[[nodiscard]] StorageResult<QByteArray> readUpTo(const FileDescriptor &descriptor, qint64 limit);
[[nodiscard]] bool writeAll(const FileDescriptor &descriptor, const QByteArray &content);
[[nodiscard]] bool syncFile(const FileDescriptor &descriptor);
[[nodiscard]] bool syncFolder(const FileDescriptor &folder);

/// The name of a temporary file beside `name`, and how to know one again.
[[nodiscard]] QByteArray temporaryNameFor(const QByteArray &name);
[[nodiscard]] bool isTemporaryName(const QByteArray &name);

} // namespace holdfast::platform
