// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QByteArray>
#include <QList>

#include <sys/stat.h>
#include <sys/types.h>

namespace holdfast::platform {

/// A program that runs with the rights of whoever owns it.
struct SetUserIdFile {
    /// As the system spells it.
    QByteArray path;
    uid_t owner = 0;
    /// When its mode, owner or content last changed.
    QDateTime changed;
};

/// Walks folders in search of set-uid programs. Links are not followed, other file systems not entered, folders on one that
/// ignores the bit passed over, and no more than four folders lie above a file and below the first.
class SetUserIdScan
{
public:
    /// Walks `folder` and what is below; a folder that is not there, or is a link, holds nothing.
    void walk(const QByteArray &folder, const Patience &patience);

    QList<SetUserIdFile> found;
    /// A folder could not be looked into although programs in it can be run.
    bool denied = false;
    /// There was more than is looked at.
    bool tooMuch = false;

private:
    void walkOpen(int folder, const QByteArray &path, int depth, const Patience &patience);
    void take(const struct stat &status, const QByteArray &path);

    dev_t m_device = 0;
    qint64 m_seen = 0;
};

} // namespace holdfast::platform
