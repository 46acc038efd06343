// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/read_file.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::platform {

namespace {

FileAnswer failed(int systemError)
{
    FileAnswer answer;
    if (systemError == EACCES || systemError == EPERM)
        answer.outcome = FileAnswer::Outcome::Denied;
    else if (systemError != ENOENT && systemError != ENOTDIR)
        answer.outcome = FileAnswer::Outcome::Unreadable;
    return answer;
}

} // namespace

FileAnswer readFile(const QString &path, qint64 limit)
{
    // Without O_NONBLOCK, a pipe that somebody put there would hold us up.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen())
        return failed(errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return failed(errno);
    FileAnswer answer;
    answer.outcome = FileAnswer::Outcome::Unreadable;
    if (!S_ISREG(status.st_mode))
        return answer;
    answer.changed = QDateTime::fromSecsSinceEpoch(status.st_mtime).toUTC();
    // One more than the size, to notice the end at once; files of the system that say 0 are read as well.
    qint64 room = qMin<qint64>(status.st_size, limit) + 1;
    while (answer.content.size() <= limit) {
        const qsizetype before = answer.content.size();
        answer.content.resize(before + room);
        const ssize_t count = ::read(file.number(), answer.content.data() + before, static_cast<size_t>(room));
        answer.content.resize(before + qMax<ssize_t>(count, 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(errno);
        if (count == 0) {
            answer.outcome = FileAnswer::Outcome::Read;
            return answer;
        }
        constexpr qint64 step = 4096;
        room = step;
    }
    answer.content.clear();
    answer.outcome = FileAnswer::Outcome::TooLong;
    return answer;
}

ProbeReason reasonFor(FileAnswer::Outcome outcome)
{
    switch (outcome) {
    case FileAnswer::Outcome::Read:
        return ProbeReason::None;
    case FileAnswer::Outcome::Missing:
        return ProbeReason::NotApplicable;
    case FileAnswer::Outcome::Denied:
        return ProbeReason::AccessDenied;
    case FileAnswer::Outcome::TooLong:
        return ProbeReason::AnswerTooLong;
    case FileAnswer::Outcome::Unreadable:
        return ProbeReason::Damaged;
    }
    return ProbeReason::Damaged;
}

ProbeState stateFor(FileAnswer::Outcome outcome)
{
    switch (outcome) {
    case FileAnswer::Outcome::Read:
        return ProbeState::Ok;
    case FileAnswer::Outcome::Missing:
        return ProbeState::Unsupported;
    case FileAnswer::Outcome::Denied:
        return ProbeState::Denied;
    default:
        return ProbeState::Error;
    }
}

QStringList namesIn(const QString &folder, bool *denied)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    if (!open) {
        if (denied && errno != ENOENT && errno != ENOTDIR)
            *denied = true;
        return {};
    }
    QStringList names;
    while (const dirent *entry = ::readdir(open.get())) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            names << name;
    }
    names.sort();
    return names;
}

} // namespace holdfast::platform
