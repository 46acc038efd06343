// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/set_user_id_scan.h"

#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace holdfast::platform {

namespace {

/// Far more than a large distribution installs; a walk that comes to it says so.
constexpr qint64 mostEntries = 400'000;
/// Folders below the first one. Every set-uid program of Debian lies two or three below; what lies beneath are libraries, and
/// looking at each of their files takes most of the time.
constexpr int deepest = 4;
constexpr int asFolder = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

} // namespace

void SetUserIdScan::walk(const QByteArray &folder, const Patience &patience)
{
    const int opened = ::open(folder.constData(), asFolder);
    struct stat status = {};
    struct statvfs system = {};
    if (opened < 0) {
        denied = denied || errno == EACCES;
        return;
    }
    if (::fstat(opened, &status) != 0 || (::fstatvfs(opened, &system) == 0 && (system.f_flag & ST_NOSUID) != 0)) {
        ::close(opened);
        return;
    }
    m_device = status.st_dev;
    walkOpen(opened, folder, 0, patience);
}

void SetUserIdScan::walkOpen(int folder, const QByteArray &path, int depth, const Patience &patience)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::fdopendir(folder), ::closedir);
    if (!stream) {
        ::close(folder);
        return;
    }
    while (const dirent *entry = ::readdir(stream.get())) {
        const char *name = entry->d_name;
        if (std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0)
            continue;
        tooMuch = tooMuch || ++m_seen > mostEntries;
        if (tooMuch || patience.isOver())
            return;
        struct stat status = {};
        const bool isPlain = entry->d_type == DT_REG || entry->d_type == DT_UNKNOWN;
        if (isPlain && ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode)) {
            take(status, path + '/' + name);
            continue;
        }
        const bool isFolder = entry->d_type == DT_DIR || (entry->d_type == DT_UNKNOWN && S_ISDIR(status.st_mode));
        if (!isFolder || depth == deepest)
            continue;
        const int below = ::openat(folder, name, asFolder);
        if (below < 0) {
            denied = denied || (errno == EACCES && ::faccessat(folder, name, X_OK, 0) == 0);
            continue;
        }
        if (::fstat(below, &status) == 0 && status.st_dev == m_device)
            walkOpen(below, path + '/' + name, depth + 1, patience);
        else
            ::close(below);
    }
}

void SetUserIdScan::take(const struct stat &status, const QByteArray &path)
{
    constexpr mode_t anybody = S_IXUSR | S_IXGRP | S_IXOTH;
    if ((status.st_mode & S_ISUID) != 0 && (status.st_mode & anybody) != 0)
        found.append({path, status.st_uid, QDateTime::fromSecsSinceEpoch(status.st_ctime).toUTC()});
}

} // namespace holdfast::platform
