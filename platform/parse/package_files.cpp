// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/package_files.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

/// Calls `take` with each line, which is only valid within: lists have hundreds of thousands.
template <class Take> void forEachLine(const QByteArray &content, Take take)
{
    for (qsizetype start = 0; start < content.size();) {
        qsizetype end = content.indexOf('\n', start);
        if (end < 0)
            end = content.size();
        take(QByteArray::fromRawData(content.constData() + start, end - start));
        start = end + 1;
    }
}

/// "libc6:amd64" is libc6.
QByteArray bareName(const QByteArray &package)
{
    const qsizetype colon = package.indexOf(':');
    return colon > 0 ? package.left(colon) : package;
}

} // namespace

PackageFiles::PackageFiles(const QList<QByteArray> &paths, bool usrIsMerged)
    : m_paths(paths), m_owned(paths.size(), false), m_usrIsMerged(usrIsMerged)
{
    const QByteArray usr = "/usr";
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const QByteArray &path = m_paths[i];
        m_places.insert(path, i);
        if (onDisk(path.mid(usr.size())) == path)
            m_places.insert(path.mid(usr.size()), i);
    }
}

QByteArray PackageFiles::onDisk(const QByteArray &path) const
{
    const bool moved = path.startsWith("/bin/") || path.startsWith("/sbin/") || path.startsWith("/lib");
    return m_usrIsMerged && moved ? "/usr" + path : path;
}

void PackageFiles::takeDiversions(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    constexpr qsizetype linesEach = 3;
    for (qsizetype i = 0; i + linesEach <= lines.size(); i += linesEach) {
        m_diversions.insert(onDisk(lines[i]), {onDisk(lines[i + 1]), lines[i + 2]});
    }
}

void PackageFiles::own(const QByteArray &path)
{
    const auto place = m_places.constFind(path);
    if (place != m_places.constEnd())
        m_owned[*place] = true;
}

void PackageFiles::takeDpkgList(const QByteArray &package, const QByteArray &content)
{
    forEachLine(content, [&](const QByteArray &line) {
        if (m_diversions.isEmpty()) {
            own(line);
            return;
        }
        const auto diversion = m_diversions.constFind(onDisk(line));
        // The package that asked for the way to be cleared has its file at the place itself.
        if (diversion == m_diversions.constEnd() || diversion->by == bareName(package))
            own(line);
        else
            own(diversion->to);
    });
}

void PackageFiles::takePacmanFiles(const QByteArray &content)
{
    bool inFiles = false;
    forEachLine(content, [&](const QByteArray &line) {
        if (line.startsWith('%'))
            inFiles = line == "%FILES%";
        else if (inFiles && !line.isEmpty())
            own('/' + line);
    });
}

QList<QByteArray> PackageFiles::unowned() const
{
    QList<QByteArray> result;
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        if (!m_owned[i])
            result.append(m_paths[i]);
    }
    return result;
}

std::optional<QList<QByteArray>> unownedByRpm(const QByteArray &output, const QList<QByteArray> &paths)
{
    QList<QByteArray> lines = output.split('\n');
    if (lines.takeLast() != "")
        return std::nullopt;
    QList<QByteArray> unowned;
    for (const QByteArray &path : paths) {
        if (lines.removeAll("file " + path + " is not owned by any package") > 0)
            unowned.append(path);
    }
    // Several packages may own one.
    const bool understood = lines.size() >= paths.size() - unowned.size() &&
                            std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line == "owned"; });
    return understood ? std::optional(unowned) : std::nullopt;
}

QString userNameIn(const QByteArray &passwd, unsigned int number)
{
    const QByteArray wanted = QByteArray::number(number);
    QString name = QString::fromUtf8(wanted);
    forEachLine(passwd, [&](const QByteArray &line) {
        const QList<QByteArray> fields = line.split(':');
        constexpr qsizetype nameField = 0;
        constexpr qsizetype numberField = 2;
        if (fields.size() > numberField && fields[numberField] == wanted && !fields[nameField].isEmpty())
            name = QString::fromUtf8(fields[nameField]);
    });
    return name;
}

} // namespace holdfast::platform::parse
