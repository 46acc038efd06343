// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/private_copy.h"

#include "platform/linux/foreign_file.h"
#include "platform/linux/posix_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <thread>

namespace holdfast::platform {

namespace {

using Outcome = tl::expected<void, ProbeReason>;

constexpr int attempts = 3;
constexpr auto folderName = "holdfast-looks";
constexpr auto nameEnding = ".sqlite";
constexpr auto logEnding = "-wal";
// SQLite makes it beside a copy that has a log.
constexpr auto indexEnding = "-shm";
constexpr auto journalEnding = "-journal";

// In which of them "holdfast-looks" may lie, best first.
QStringList foldersAbove(const Surroundings &surroundings)
{
    QStringList folders{surroundings.runtimeFolder, surroundings.privateFolder};
    folders.removeIf([](const QString &folder) { return !folder.startsWith(QLatin1Char('/')); });
    return folders;
}

QString looksIn(const QString &above)
{
    return above + QLatin1Char('/') + QLatin1StringView(folderName);
}

// The private one may not be there yet; a runtime folder is the system's to make.
void makeFolder(const QString &folder)
{
    QDir().mkpath(folder.left(folder.lastIndexOf(QLatin1Char('/'))));
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
}

// The folder itself, not a link in its place, ours, and nobody else's to look into.
FileDescriptor openPrivate(const QString &folder)
{
    FileDescriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0 || status.st_uid != ::geteuid() || !makePrivate(opened, 0700))
        return {};
    return opened;
}

void waitAMoment(const Patience &patience)
{
    constexpr std::chrono::milliseconds moment{10};
    std::this_thread::sleep_for(std::min(moment, patience.left()));
}

// Locked together with every other Holdfast that has a copy here, so that nobody clears it away.
FileDescriptor lockedFolder(const QString &folder, const Patience &patience)
{
    while (!patience.isOver()) {
        ::mkdir(QFile::encodeName(folder).constData(), 0700);
        FileDescriptor opened = openPrivate(folder);
        if (!opened.isOpen())
            return {};
        // Refused while somebody clears up, which takes a moment and may take this very folder away.
        struct stat status = {};
        if (::flock(opened.number(), LOCK_SH | LOCK_NB) == 0 && ::fstat(opened.number(), &status) == 0 && status.st_nlink > 0)
            return opened;
        waitAMoment(patience);
    }
    return {};
}

bool isSame(const struct stat &before, const struct stat &after)
{
    const auto same = [](const timespec &a, const timespec &b) { return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec; };
    return before.st_dev == after.st_dev && before.st_ino == after.st_ino && before.st_size == after.st_size &&
           same(before.st_mtim, after.st_mtim) && same(before.st_ctim, after.st_ctim);
}

Outcome copyAll(const FileDescriptor &from, const FileDescriptor &folder, const QByteArray &name, const Patience &patience,
                qint64 &roomLeft)
{
    // openat, since the folder is held open and its path might lead elsewhere by now.
    const int number = ::openat(folder.number(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    const FileDescriptor to(number);
    if (!to.isOpen())
        return tl::unexpected(reasonOf(faultOf(errno)));
    constexpr qint64 step = 1024 * 1024;
    while (true) {
        if (patience.isOver())
            return tl::unexpected(patience.reason());
        const auto piece = readUpTo(from, std::min(step, roomLeft + 1));
        if (!piece)
            return tl::unexpected(reasonOf(piece.error()));
        if (piece->isEmpty())
            return {};
        roomLeft -= piece->size();
        if (roomLeft < 0)
            return tl::unexpected(ProbeReason::AnswerTooLong);
        if (!writeAll(to, *piece))
            return tl::unexpected(reasonOf(faultOf(errno)));
    }
}

// Whether a rollback journal says that a transaction is half-written, or was when its program died. SQLite empties such a file,
// overwrites its head with zeros or deletes it when the transaction is over.
tl::expected<bool, ProbeReason> isHalfWritten(const Place &place)
{
    constexpr std::array<char, 8> head{'\xd9', '\xd5', '\x05', '\xf9', '\x20', '\xa1', '\x63', '\xd7'};
    const int number =
        ::openat(place.folder.number(), (place.name + journalEnding).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    const FileDescriptor journal(number);
    if (!journal.isOpen()) {
        if (errno == ENOENT)
            return false;
        return tl::unexpected(reasonOf(faultOf(errno)));
    }
    const auto start = readUpTo(journal, head.size());
    if (!start)
        return tl::unexpected(reasonOf(start.error()));
    return std::equal(start->begin(), start->end(), head.begin(), head.end());
}

void removeEverythingIn(const QString &folder)
{
    const FileDescriptor opened = openPrivate(folder);
    if (!opened.isOpen() || ::flock(opened.number(), LOCK_EX | LOCK_NB) != 0)
        return;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        ::unlinkat(opened.number(), QFile::encodeName(name).constData(), 0);
    ::rmdir(QFile::encodeName(folder).constData());
}

} // namespace

tl::expected<PrivateCopy, ProbeReason> PrivateCopy::of(const QString &file, const Surroundings &surroundings,
                                                       const Patience &patience, qint64 most)
{
    for (const QString &above : foldersAbove(surroundings)) {
        if (above == surroundings.privateFolder)
            makeFolder(above);
        FileDescriptor lock = lockedFolder(looksIn(above), patience);
        if (!lock.isOpen())
            continue;
        PrivateCopy copy(std::move(lock), looksIn(above));
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const auto taken = copy.take(file, patience, most);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken)
                return copy;
            copy.removeFiles();
            waitAMoment(patience);
        }
        return tl::unexpected(ProbeReason::InUse);
    }
    return tl::unexpected(patience.isOver() ? patience.reason() : ProbeReason::AccessDenied);
}

PrivateCopy::PrivateCopy(FileDescriptor lock, QString folder) : m_lock(std::move(lock)), m_folder(std::move(folder))
{
    m_name = QByteArray::number(QRandomGenerator::system()->generate64(), 16) + nameEnding;
}

PrivateCopy::~PrivateCopy()
{
    if (!m_lock.isOpen())
        return;
    removeFiles();
    // The last one out takes the folder along.
    if (::flock(m_lock.number(), LOCK_EX | LOCK_NB) == 0)
        ::rmdir(QFile::encodeName(m_folder).constData());
}

/// False when the file changed meanwhile.
tl::expected<bool, ProbeReason> PrivateCopy::take(const QString &file, const Patience &patience, qint64 most)
{
    const auto place = placeOf(file);
    if (!place)
        return tl::unexpected(reasonOf(place.error()));
    const auto source = openRegular(*place);
    if (!source)
        return tl::unexpected(reasonOf(source.error()));
    struct stat before = {};
    if (::fstat(source->number(), &before) != 0)
        return tl::unexpected(ProbeReason::Damaged);
    const auto halfWritten = isHalfWritten(*place);
    if (!halfWritten)
        return tl::unexpected(halfWritten.error());
    if (*halfWritten)
        return false;

    qint64 roomLeft = most;
    if (const auto copied = copyAll(*source, m_lock, m_name, patience, roomLeft); !copied)
        return tl::unexpected(copied.error());
    // What is added to the log while it is copied does no harm: every frame of it has a checksum, and the first that is not whole
    // ends it. What is carried over from the log into the file would, and shows below.
    const auto log = openRegular(Place{FileDescriptor(::dup(place->folder.number())), place->name + logEnding});
    if (log) {
        struct stat status = {};
        m_hasLog = ::fstat(log->number(), &status) == 0 && status.st_size > 0;
        if (m_hasLog) {
            if (const auto copied = copyAll(*log, m_lock, m_name + logEnding, patience, roomLeft); !copied)
                return tl::unexpected(copied.error());
        }
    } else if (log.error() != StorageFault::NotFound) {
        return tl::unexpected(reasonOf(log.error()));
    }

    struct stat after = {};
    const int asked = ::fstatat(place->folder.number(), place->name.constData(), &after, AT_SYMLINK_NOFOLLOW);
    return asked == 0 && isSame(before, after);
}

void PrivateCopy::removeFiles() const
{
    for (const char *ending : {"", logEnding, indexEnding})
        ::unlinkat(m_lock.number(), (m_name + ending).constData(), 0);
}

void removeLeftCopies(const Surroundings &surroundings)
{
    for (const QString &above : foldersAbove(surroundings))
        removeEverythingIn(looksIn(above));
}

} // namespace holdfast::platform
