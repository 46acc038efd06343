// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/set_user_id_files.h"

#include "platform/linux/folder_names.h"
#include "platform/linux/package_owners.h"
#include "platform/linux/set_user_id_scan.h"
#include "platform/linux/whole_file.h"
#include "platform/parse/lines.h"
#include "platform/parse/package_files.h"

#include <QFile>

#include <algorithm>

namespace holdfast::platform {

namespace {

constexpr qint64 longestPasswd = 4 * 1024 * 1024;

QStringList foldersOf(const Surroundings &surroundings)
{
    QStringList folders{QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local"),
                        QStringLiteral("/opt"),     QStringLiteral("/bin"),      QStringLiteral("/sbin")};
    for (const QString &above : {QStringLiteral("/usr/"), QStringLiteral("/")}) {
        for (const QString &name : namesIn(surroundings.at(above))) {
            if (name.startsWith(QLatin1String("lib")))
                folders << above + name;
        }
    }
    return folders;
}

Grant rowFor(const SetUserIdFile &file, const QString &path, const QString &owner)
{
    Grant row;
    row.app = path;
    row.name = path;
    row.capability = Capability::SetUserId;
    row.target = owner;
    row.unconfined = true;
    row.since = file.changed;
    row.revocation =
        parse::revocationBy(Revocation::Kind::Command, QStringLiteral("sudo chmod u-s ") + parse::quotedForShell(path));
    return row;
}

} // namespace

Observation<Grant> SetUserIdFiles::look(const Patience &patience)
{
    if (!hasPackageSystem(m_surroundings))
        return unanswered<Grant>(id(), ProbeState::Unsupported, ProbeReason::ProgramMissing);
    SetUserIdScan scan;
    for (const QString &folder : foldersOf(m_surroundings))
        scan.walk(QFile::encodeName(m_surroundings.at(folder)), patience);
    if (patience.isOver())
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    std::sort(scan.found.begin(), scan.found.end(),
              [](const SetUserIdFile &one, const SetUserIdFile &other) { return one.path < other.path; });

    const qsizetype rootLength = QFile::encodeName(m_surroundings.root).size();
    QList<QByteArray> paths;
    for (const SetUserIdFile &file : scan.found)
        paths << file.path.mid(rootLength);
    const UnownedFiles unowned = unownedFiles(paths, m_surroundings, patience);
    if (unowned.state != ProbeState::Ok)
        return unanswered<Grant>(id(), unowned.state, unowned.reason, unowned.detail);

    Observation<Grant> result = unanswered<Grant>(id(), ProbeState::Ok, ProbeReason::None);
    if (scan.tooMuch || scan.denied) {
        result.state = scan.tooMuch ? ProbeState::Unknown : ProbeState::Denied;
        result.reason = scan.tooMuch ? ProbeReason::AnswerTooLong : ProbeReason::AccessDenied;
    }
    const QByteArray passwd = readWholeFile(m_surroundings.at(QStringLiteral("/etc/passwd")), longestPasswd).content;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (unowned.paths.contains(paths[i]))
            result.rows.append(
                rowFor(scan.found[i], QFile::decodeName(paths[i]), parse::userNameIn(passwd, scan.found[i].owner)));
    }
    return result;
}

} // namespace holdfast::platform
