// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/posix_durable_storage.h"

#include "platform/linux/posix_file.h"

#include <QDir>
#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace holdfast::platform {

namespace {

class HeldLock final : public FileLock
{
public:
    explicit HeldLock(FileDescriptor descriptor) : m_descriptor(std::move(descriptor)) {}

private:
    FileDescriptor m_descriptor;
};

StorageResult<void> claimFolder(const Place &place)
{
    // The last component of a vault's folder may not be a link either: it would decide where secrets are written.
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    const FileDescriptor folder(::openat(place.folder.number(), place.name.constData(), flags));
    if (!folder.isOpen())
        return errno == ENOTDIR ? tl::unexpected(StorageFault::NotARegularFile) : fault();
    struct stat status = {};
    if (::fstat(folder.number(), &status) != 0)
        return fault();
    // Files written into another user's folder (as root, say) would lock that user out of the vault.
    if (status.st_uid != ::geteuid())
        return tl::unexpected(StorageFault::PermissionDenied);
    if (!makePrivate(folder, 0700))
        return fault();
    return {};
}

/// Writes the temporary file completely; what is left of it on a failure is the caller's to remove.
StorageResult<void> writeTemporary(const Place &temporary, const QByteArray &content)
{
    auto created = createExclusive(temporary);
    if (!created)
        return tl::unexpected(created.error());
    if (!writeAll(*created, content) || !syncFile(*created) || !created->close())
        return fault();
    return {};
}

/// The names in a folder, folders left out unless the file system does not tell.
StorageResult<QList<QByteArray>> entriesOf(const QString &folder)
{
    auto opened = openFolder(folder);
    if (!opened)
        return tl::unexpected(opened.error());
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::fdopendir(::fcntl(opened->number(), F_DUPFD_CLOEXEC, 0)), ::closedir);
    if (!listing)
        return fault();
    QList<QByteArray> names;
    errno = 0;
    while (const dirent *entry = ::readdir(listing.get())) {
        const QByteArray name(entry->d_name);
        struct stat status = {};
        const bool known = ::fstatat(opened->number(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
        if (known && !S_ISDIR(status.st_mode))
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return fault();
    return names;
}

} // namespace

StorageResult<void> PosixDurableStorage::makePrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    auto place = placeOf(path);
    if (!place && place.error() == StorageFault::NotFound && path.lastIndexOf(u'/') > 0) {
        if (const auto parent = makePrivateFolder(path.left(path.lastIndexOf(u'/'))); !parent)
            return parent;
        place = placeOf(path);
    }
    if (!place)
        return tl::unexpected(place.error());
    if (::mkdirat(place->folder.number(), place->name.constData(), 0700) == 0) {
        // An odd umask may have taken even the owner's rights, without which it could not be opened below.
        if (::fchmodat(place->folder.number(), place->name.constData(), 0700, 0) != 0 || !syncFolder(place->folder))
            return fault();
    } else if (errno != EEXIST) {
        return fault();
    }
    return claimFolder(*place);
}

StorageResult<QByteArray> PosixDurableStorage::read(const QString &file, qint64 limit)
{
    auto content = readStart(file, limit + 1);
    if (content && content->size() > limit)
        return tl::unexpected(StorageFault::TooLarge);
    return content;
}

StorageResult<QByteArray> PosixDurableStorage::readStart(const QString &file, qint64 size)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(place.error());
    const auto opened = openRegular(*place);
    if (!opened)
        return tl::unexpected(opened.error());
    return readUpTo(*opened, size);
}

StorageResult<void> PosixDurableStorage::replace(const QString &file, const QByteArray &content)
{
    auto place = placeOf(file);
    if (!place)
        return tl::unexpected(place.error());
    const int folder = place->folder.number();
    const QByteArray name = place->name;
    const Place temporary{std::move(place->folder), temporaryNameFor(name)};
    if (const auto written = writeTemporary(temporary, content); !written) {
        if (written.error() != StorageFault::AlreadyExists)
            ::unlinkat(folder, temporary.name.constData(), 0);
        return written;
    }
    if (::renameat(folder, temporary.name.constData(), folder, name.constData()) != 0) {
        const auto refused = fault();
        ::unlinkat(folder, temporary.name.constData(), 0);
        return refused;
    }
    if (!syncFolder(temporary.folder))
        return fault();
    return {};
}

StorageResult<void> PosixDurableStorage::createEmpty(const QString &file)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(place.error());
    if (const auto created = createExclusive(*place); !created)
        return tl::unexpected(created.error());
    return {};
}

StorageResult<void> PosixDurableStorage::settle(const QString &file)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(place.error());
    const auto opened = openRegular(*place);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!syncFile(*opened) || !syncFolder(place->folder))
        return fault();
    return {};
}

StorageResult<void> PosixDurableStorage::rename(const QString &from, const QString &to)
{
    const auto source = placeOf(from);
    if (!source)
        return tl::unexpected(source.error());
    const auto target = placeOf(to);
    if (!target)
        return tl::unexpected(target.error());
    if (::renameat(source->folder.number(), source->name.constData(), target->folder.number(), target->name.constData()) != 0)
        return fault();
    if (!syncFolder(target->folder))
        return fault();
    return {};
}

StorageResult<void> PosixDurableStorage::remove(const QString &file)
{
    const auto place = placeOf(file);
    if (!place) {
        if (place.error() == StorageFault::NotFound)
            return {};
        return tl::unexpected(place.error());
    }
    if (::unlinkat(place->folder.number(), place->name.constData(), 0) != 0) {
        if (errno == ENOENT)
            return {};
        return fault();
    }
    if (!syncFolder(place->folder))
        return fault();
    return {};
}

bool PosixDurableStorage::exists(const QString &file)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(file).constData(), &status) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

StorageResult<FileFacts> PosixDurableStorage::facts(const QString &file)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(file).constData(), &status) != 0)
        return fault();
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(StorageFault::NotARegularFile);
    const qint64 milliseconds = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    return FileFacts{status.st_size, QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC()};
}

StorageResult<QStringList> PosixDurableStorage::filesIn(const QString &folder)
{
    const auto entries = entriesOf(folder);
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList names;
    for (const QByteArray &entry : *entries)
        names.append(QFile::decodeName(entry));
    names.sort();
    return names;
}

StorageResult<void> PosixDurableStorage::removeLeftovers(const QString &folder)
{
    const auto entries = entriesOf(folder);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const QByteArray &entry : *entries) {
        if (!isTemporaryName(entry))
            continue;
        if (const auto removed = remove(folder + u'/' + QFile::decodeName(entry)); !removed)
            return removed;
    }
    return {};
}

StorageResult<std::unique_ptr<FileLock>> PosixDurableStorage::lock(const QString &file)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(place.error());
    // flock belongs to the open file, not to the process: it also keeps a second opening in this very process out, and closing
    // some other descriptor of the same file does not drop it, unlike fcntl locks (flock(2), fcntl(2)).
    constexpr int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    for (int tries = 0; tries < 10; ++tries) {
        FileDescriptor opened(::openat(place->folder.number(), place->name.constData(), flags, 0600));
        if (!opened.isOpen())
            return fault();
        struct stat held = {};
        if (::fstat(opened.number(), &held) != 0)
            return fault();
        if (!S_ISREG(held.st_mode))
            return tl::unexpected(StorageFault::NotARegularFile);
        if (!makePrivate(opened, 0600) || ::flock(opened.number(), LOCK_EX | LOCK_NB) != 0)
            return fault();
        // Whoever deletes a vault removes the lock file last: a lock on a file that has no name any more guards nothing.
        struct stat named = {};
        if (::fstatat(place->folder.number(), place->name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
            named.st_dev == held.st_dev && named.st_ino == held.st_ino)
            return std::make_unique<HeldLock>(std::move(opened));
    }
    return tl::unexpected(StorageFault::InUse);
}

} // namespace holdfast::platform
