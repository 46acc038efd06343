// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <sys/mount.h>
#include <unistd.h>

namespace holdfast::tests {

/// A file system of its own, of `size` ("600k"), mounted on a folder until this goes. Needs to be root: ask isMounted().
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QByteArray &size) : m_folder(QFile::encodeName(folder))
    {
        m_mounted =
            ::geteuid() == 0 && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, ("mode=0700,size=" + size).constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace holdfast::tests
