// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/file_descriptor.h"
#include "platform/linux/surroundings.h"
#include "platform/patience.h"

#include <tl/expected.hpp>

namespace holdfast::platform {

/// A copy of another program's SQLite file that only this user can read, in the folder "holdfast-looks" of the user's runtime
/// folder or, failing that, of the private one. It is gone with this object.
///
/// A write-ahead log beside the file is copied along, because what was written last may stand only there. The copies fit
/// together: when the file changed meanwhile, or a transaction stands half-written in it (a rollback journal says so), it is
/// copied once more, and after three times the answer is InUse.
class PrivateCopy
{
public:
    /// Bytes, of file and log together. A permissions.sqlite has some hundred thousand.
    static constexpr qint64 mostBytes = 200 * 1024 * 1024;

    /// `file` is absolute. Reasons: those of reasonOf(StorageFault), NotApplicable when there is no such file; AnswerTooLong
    /// beyond `most` bytes; InUse; the patience's own.
    [[nodiscard]] static tl::expected<PrivateCopy, ProbeReason> of(const QString &file, const Surroundings &surroundings,
                                                                   const Patience &patience, qint64 most = mostBytes);
    PrivateCopy(PrivateCopy &&) noexcept = default;
    PrivateCopy &operator=(PrivateCopy &&) = delete;
    ~PrivateCopy();

    [[nodiscard]] QString path() const { return m_folder + QLatin1Char('/') + QString::fromLatin1(m_name); }
    /// A log lies beside the copy, and whoever opens it must let SQLite look there.
    [[nodiscard]] bool hasLog() const { return m_hasLog; }

private:
    PrivateCopy(FileDescriptor lock, QString folder);
    [[nodiscard]] tl::expected<bool, ProbeReason> take(const QString &file, const Patience &patience, qint64 most);
    void removeFiles() const;

    /// The open folder, locked for as long as a copy lies in it.
    FileDescriptor m_lock;
    QString m_folder;
    QByteArray m_name;
    bool m_hasLog = false;
};

/// Deletes what a Holdfast that was killed left behind. Copies that another one is using just now stay, and so does everything
/// beside them: the next time is early enough. (So it is on a network file system that cannot lock a folder.)
void removeLeftCopies(const Surroundings &surroundings);

} // namespace holdfast::platform
