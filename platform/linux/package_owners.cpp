// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/package_owners.h"

#include "platform/linux/folder_names.h"
#include "platform/linux/whole_file.h"
#include "platform/parse/package_files.h"
#include "platform/program_run.h"

#include <QFile>
#include <QFileInfo>

namespace holdfast::platform {

namespace {

const QString dpkgFolder = QStringLiteral("/var/lib/dpkg");
const QString pacmanFolder = QStringLiteral("/var/lib/pacman/local");
/// The list of a package with a hundred thousand files has ten million bytes.
constexpr qint64 longestList = 64 * 1024 * 1024;

bool hasFile(const Surroundings &surroundings, const QString &path)
{
    return QFileInfo::exists(surroundings.at(path));
}

UnownedFiles unread(const WholeFile &answer, const QString &file)
{
    const bool isGone = answer.outcome == WholeFile::Outcome::Missing;
    return {isGone ? ProbeState::Error : stateFor(answer), isGone ? ProbeReason::Damaged : reasonFor(answer), file, {}};
}

UnownedFiles overWith(const Patience &patience)
{
    return {patience.state(), patience.reason(), {}, {}};
}

bool usrIsMerged(const Surroundings &surroundings)
{
    return QFileInfo(surroundings.at(QStringLiteral("/bin"))).isSymLink();
}

UnownedFiles byDpkg(const QList<QByteArray> &paths, const Surroundings &surroundings, const Patience &patience)
{
    parse::PackageFiles files(paths, usrIsMerged(surroundings));
    files.takeDiversions(readWholeFile(surroundings.at(dpkgFolder + QStringLiteral("/diversions")), longestList).content);
    const QString folder = surroundings.at(dpkgFolder + QStringLiteral("/info/"));
    int lists = 0;
    for (const QString &name : namesIn(folder)) {
        const QString suffix = QStringLiteral(".list");
        if (!name.endsWith(suffix))
            continue;
        if (patience.isOver())
            return overWith(patience);
        const WholeFile list = readWholeFile(folder + name, longestList);
        if (list.outcome != WholeFile::Outcome::Read)
            return unread(list, name);
        files.takeDpkgList(name.chopped(suffix.size()).toUtf8(), list.content);
        ++lists;
    }
    if (lists == 0)
        return {ProbeState::Error, ProbeReason::Damaged, folder, {}};
    return {ProbeState::Ok, ProbeReason::None, {}, files.unowned()};
}

UnownedFiles byPacman(const QList<QByteArray> &paths, const Surroundings &surroundings, const Patience &patience)
{
    parse::PackageFiles files(paths, usrIsMerged(surroundings));
    const QString folder = surroundings.at(pacmanFolder) + QLatin1Char('/');
    int lists = 0;
    for (const QString &package : namesIn(folder)) {
        if (patience.isOver())
            return overWith(patience);
        const WholeFile list = readWholeFile(folder + package + QStringLiteral("/files"), longestList);
        // ALPM_DB_VERSION is no package.
        if (list.outcome == WholeFile::Outcome::Missing)
            continue;
        if (list.outcome != WholeFile::Outcome::Read)
            return unread(list, package);
        files.takePacmanFiles(list.content);
        ++lists;
    }
    if (lists == 0)
        return {ProbeState::Error, ProbeReason::Damaged, folder, {}};
    return {ProbeState::Ok, ProbeReason::None, {}, files.unowned()};
}

UnownedFiles byRpm(QList<QByteArray> paths, const Surroundings &surroundings, const Patience &patience)
{
    Program rpm{surroundings.program(QStringLiteral("rpm")),
                {QStringLiteral("-qf"), QStringLiteral("--queryformat"), QStringLiteral("owned\\n")},
                surroundings.environment};
    // Without a database of its own, rpm says of every file that nobody owns it, of itself as well.
    const QByteArray itself = QFile::encodeName(rpm.path);
    paths.append(itself);
    for (const QByteArray &path : paths)
        rpm.arguments << QFile::decodeName(path);
    // It ends with the number of files that nobody owns.
    const ProgramAnswer answer = runProgram(rpm, patience);
    if (reasonFor(answer) != ProbeReason::None)
        return {stateFor(answer), reasonFor(answer), QString::fromUtf8(answer.complaints), {}};
    const auto unowned = parse::unownedByRpm(answer.output, paths);
    if (!unowned)
        return {ProbeState::Error, ProbeReason::NotUnderstood, QString::fromUtf8(answer.complaints), {}};
    if (unowned->contains(itself))
        return {ProbeState::Unsupported, ProbeReason::NotApplicable, QString::fromUtf8(answer.complaints), {}};
    return {ProbeState::Ok, ProbeReason::None, {}, *unowned};
}

bool usesDpkg(const Surroundings &surroundings)
{
    // Where dpkg only builds packages, the file is empty.
    return QFileInfo(surroundings.at(dpkgFolder + QStringLiteral("/status"))).size() > 0;
}

bool usesRpm(const Surroundings &surroundings)
{
    return (hasFile(surroundings, QStringLiteral("/usr/lib/sysimage/rpm")) ||
            hasFile(surroundings, QStringLiteral("/var/lib/rpm"))) &&
           !surroundings.program(QStringLiteral("rpm")).isEmpty();
}

} // namespace

bool hasPackageSystem(const Surroundings &surroundings)
{
    return usesDpkg(surroundings) || hasFile(surroundings, pacmanFolder) || usesRpm(surroundings);
}

UnownedFiles unownedFiles(const QList<QByteArray> &paths, const Surroundings &surroundings, const Patience &patience)
{
    if (!hasPackageSystem(surroundings))
        return {ProbeState::Unsupported, ProbeReason::ProgramMissing, {}, {}};
    if (paths.isEmpty())
        return {};
    if (usesDpkg(surroundings))
        return byDpkg(paths, surroundings, patience);
    return hasFile(surroundings, pacmanFolder) ? byPacman(paths, surroundings, patience) : byRpm(paths, surroundings, patience);
}

} // namespace holdfast::platform
