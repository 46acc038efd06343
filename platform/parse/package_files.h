// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// Which of some files packages brought, by the lists that dpkg and pacman keep.
///
/// Modes that an administrator overrides (dpkg-statoverride) say nothing here: the file stays its package's.
class PackageFiles
{
public:
    /// `paths` are absolute, as bytes of the file system. With `usrIsMerged`, /bin/x in a list is /usr/bin/x on the disk.
    PackageFiles(const QList<QByteArray> &paths, bool usrIsMerged);

    /// dpkg's file "diversions": three lines each, from, to, and the package that wanted it. Before any list.
    void takeDiversions(const QByteArray &content);
    /// dpkg's "<package>.list": a path a line.
    void takeDpkgList(const QByteArray &package, const QByteArray &content);
    /// pacman's "files": paths without their first slash after a line %FILES%.
    void takePacmanFiles(const QByteArray &content);

    /// In the order of `paths`.
    [[nodiscard]] QList<QByteArray> unowned() const;

private:
    struct Diversion {
        QByteArray to;
        QByteArray by;
    };

    [[nodiscard]] QByteArray onDisk(const QByteArray &path) const;
    void own(const QByteArray &path);

    QList<QByteArray> m_paths;
    /// By what they may be called in a list: where each stands in m_paths.
    QHash<QByteArray, qsizetype> m_places;
    QList<bool> m_owned;
    QHash<QByteArray, Diversion> m_diversions;
    bool m_usrIsMerged;
};

/// Those of `paths` that nobody owns, as `rpm -qf --queryformat 'owned\n'` says in English; nothing when it says anything else.
[[nodiscard]] std::optional<QList<QByteArray>> unownedByRpm(const QByteArray &output, const QList<QByteArray> &paths);

/// Whose number that is, by /etc/passwd; the number itself for one that does not stand there.
[[nodiscard]] QString userNameIn(const QByteArray &passwd, unsigned int number);

} // namespace holdfast::platform::parse
