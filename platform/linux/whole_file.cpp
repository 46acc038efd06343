// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/whole_file.h"

#include "platform/linux/file_descriptor.h"

#include <QFile>
#include <QTimeZone>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace holdfast::platform {

namespace {

WholeFile::Outcome outcomeOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return WholeFile::Outcome::Missing;
    case EACCES:
    case EPERM:
        return WholeFile::Outcome::Denied;
    default:
        return WholeFile::Outcome::Damaged;
    }
}

} // namespace

WholeFile readWholeFile(const QString &path, qint64 limit)
{
    WholeFile file;
    const FileDescriptor opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!opened.isOpen()) {
        file.outcome = outcomeOf(errno);
        return file;
    }
    struct stat status = {};
    file.outcome = WholeFile::Outcome::Damaged;
    if (::fstat(opened.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return file;
    file.changed = QDateTime::fromSecsSinceEpoch(status.st_mtime, QTimeZone::utc());
    file.content.reserve(qMin(static_cast<qint64>(status.st_size), limit) + 1);
    char part[16 * 1024];
    for (;;) {
        const ssize_t got = ::read(opened.number(), part, sizeof part);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            file.outcome = got == 0 ? WholeFile::Outcome::Read : WholeFile::Outcome::Damaged;
            break;
        }
        file.content.append(part, got);
        if (file.content.size() > limit) {
            file.outcome = WholeFile::Outcome::TooLong;
            break;
        }
    }
    if (file.outcome != WholeFile::Outcome::Read)
        file.content.clear();
    return file;
}

ProbeReason reasonFor(const WholeFile &file)
{
    switch (file.outcome) {
    case WholeFile::Outcome::Read:
        return ProbeReason::None;
    case WholeFile::Outcome::Missing:
        return ProbeReason::NotApplicable;
    case WholeFile::Outcome::Denied:
        return ProbeReason::AccessDenied;
    case WholeFile::Outcome::Damaged:
        return ProbeReason::Damaged;
    case WholeFile::Outcome::TooLong:
        return ProbeReason::AnswerTooLong;
    }
    return ProbeReason::Damaged;
}

ProbeState stateFor(const WholeFile &file)
{
    switch (file.outcome) {
    case WholeFile::Outcome::Read:
        return ProbeState::Ok;
    case WholeFile::Outcome::Missing:
        return ProbeState::Unsupported;
    case WholeFile::Outcome::Denied:
        return ProbeState::Denied;
    default:
        return ProbeState::Error;
    }
}

} // namespace holdfast::platform
