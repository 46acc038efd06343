// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_file.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace holdfast::platform {

namespace {

constexpr qsizetype randomDigits = 16;
constexpr auto temporaryEnding = ".new";

/// Repeats a system call that a signal interrupted.
template <class Call> auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

StorageFault faultOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return StorageFault::NotFound;
    case EEXIST:
        return StorageFault::AlreadyExists;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StorageFault::NoSpace;
    case EROFS:
        return StorageFault::ReadOnly;
    case EACCES:
    case EPERM:
        return StorageFault::PermissionDenied;
    case ELOOP:
    case EISDIR:
    case ENXIO:
        return StorageFault::NotARegularFile;
    case EWOULDBLOCK:
        return StorageFault::InUse;
    default:
        return StorageFault::InputOutput;
    }
}

tl::unexpected<StorageFault> fault()
{
    return tl::unexpected<StorageFault>(faultOf(errno));
}

StorageResult<FileDescriptor> openFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    FileDescriptor opened(uninterrupted([&] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!opened.isOpen())
        return fault();
    return opened;
}

StorageResult<Place> placeOf(const QString &file)
{
    const qsizetype slash = file.lastIndexOf(u'/');
    if (!file.startsWith(u'/') || slash + 1 == file.size())
        return tl::unexpected(StorageFault::NotFound);
    auto folder = openFolder(slash == 0 ? QStringLiteral("/") : file.left(slash));
    if (!folder)
        return tl::unexpected(folder.error());
    return Place{std::move(*folder), QFile::encodeName(file.mid(slash + 1))};
}

StorageResult<FileDescriptor> openRegular(const Place &place)
{
    // O_NONBLOCK: opening a pipe that somebody put there must not wait for a writer.
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    FileDescriptor opened(uninterrupted([&] { return ::openat(place.folder.number(), place.name.constData(), flags); }));
    if (!opened.isOpen())
        return fault();
    struct stat status = {};
    if (::fstat(opened.number(), &status) != 0)
        return fault();
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(StorageFault::NotARegularFile);
    return opened;
}

bool makePrivate(const FileDescriptor &descriptor, mode_t mode)
{
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return false;
    return (status.st_mode & 07777) == mode || ::fchmod(descriptor.number(), mode) == 0;
}

StorageResult<FileDescriptor> createExclusive(const Place &place)
{
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    FileDescriptor created(uninterrupted([&] { return ::openat(place.folder.number(), place.name.constData(), flags, 0600); }));
    if (!created.isOpen())
        return fault();
    // A umask of 077 cannot take more than was given here, but one of 0400 would.
    if (!makePrivate(created, 0600)) {
        const auto refused = fault();
        ::unlinkat(place.folder.number(), place.name.constData(), 0);
        return refused;
    }
    return created;
}

StorageResult<QByteArray> readUpTo(const FileDescriptor &descriptor, qint64 limit)
{
    constexpr qsizetype step = 64 * 1024;
    QByteArray content;
    while (content.size() < limit) {
        const qsizetype before = content.size();
        content.resize(before + std::min<qsizetype>(step, limit - before));
        const ssize_t got = uninterrupted(
            [&] { return ::read(descriptor.number(), content.data() + before, static_cast<size_t>(content.size() - before)); });
        if (got < 0)
            return fault();
        content.truncate(before + got);
        if (got == 0)
            break;
    }
    return content;
}

bool writeAll(const FileDescriptor &descriptor, const QByteArray &content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const ssize_t step = uninterrupted([&] {
            return ::write(descriptor.number(), content.constData() + written, static_cast<size_t>(content.size() - written));
        });
        if (step < 0)
            return false;
        written += step;
    }
    return true;
}

bool syncFile(const FileDescriptor &descriptor)
{
    return uninterrupted([&] { return ::fsync(descriptor.number()); }) == 0;
}

bool syncFolder(const FileDescriptor &folder)
{
    // EINVAL: this file system has no such thing for folders (fsync(2)); there is nothing more that could be done.
    return syncFile(folder) || errno == EINVAL;
}

QByteArray temporaryNameFor(const QByteArray &name)
{
    const QByteArray digits = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return '.' + name + '.' + digits.rightJustified(randomDigits, '0') + temporaryEnding;
}

bool isTemporaryName(const QByteArray &name)
{
    if (!name.startsWith('.') || !name.endsWith(temporaryEnding))
        return false;
    const QByteArray stem = name.chopped(static_cast<qsizetype>(qstrlen(temporaryEnding)));
    if (stem.size() < randomDigits + 3 || stem.at(stem.size() - randomDigits - 1) != '.')
        return false;
    const QByteArray digits = stem.right(randomDigits);
    return std::all_of(digits.begin(), digits.end(),
                       [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
}

} // namespace holdfast::platform
