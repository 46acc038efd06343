// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/autostart_entries.h"

#include "platform/linux/folder_names.h"
#include "platform/linux/whole_file.h"
#include "platform/parse/lines.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::platform {

namespace {

using parse::DesktopStart;
using parse::quotedForShell;

const QString suffix = QStringLiteral(".desktop");
constexpr qint64 longestEntry = 1024 * 1024;

/// Where a distribution puts programs, and where a sandbox begins.
bool isTrustedPlace(const QString &path)
{
    static const QStringList confined{QStringLiteral("/snap/"), QStringLiteral("/var/lib/snapd/"),
                                      QStringLiteral("/var/lib/flatpak/")};
    static const QStringList distribution{QStringLiteral("/usr/"), QStringLiteral("/bin/"), QStringLiteral("/sbin/"),
                                          QStringLiteral("/lib")};
    const auto begins = [&](const QString &folder) { return path.startsWith(folder); };
    return !path.startsWith(QLatin1String("/usr/local/")) && (std::any_of(distribution.begin(), distribution.end(), begins) ||
                                                              std::any_of(confined.begin(), confined.end(), begins));
}

/// What makes an entry say Hidden; it needs the line that heads one.
const QString hiding = QStringLiteral("-e '/^[[:space:]]*Hidden[[:space:]]*=/d' -e 's/^\\[Desktop Entry\\].*/&\\nHidden=true/'");

bool hasHead(const QByteArray &content)
{
    return content.startsWith("[Desktop Entry]") || content.contains("\n[Desktop Entry]");
}

/// A copy of the system's entry in the user's folder that says Hidden: it stands before the one of the same name.
QString shadowing(const QString &file, const QString &original, const QString &folder)
{
    return QStringLiteral("mkdir -p %1 && sed %2 %3 > %4")
        .arg(quotedForShell(folder), hiding, quotedForShell(original), quotedForShell(folder + QLatin1Char('/') + file));
}

/// Makes the user's own entry say Hidden, and keeps what it was and what was kept before.
QString hidingInPlace(const QString &path)
{
    return QStringLiteral("cp -a --backup=numbered %1 %2 && sed -i %3 %1")
        .arg(quotedForShell(path), quotedForShell(path + QStringLiteral(".bak")), hiding);
}

} // namespace

Observation<Grant> AutostartEntries::look(const Patience &patience)
{
    Observation<Grant> result = unanswered<Grant>(id(), ProbeState::Ok, ProbeReason::None);
    bool denied = false;
    result.rows = entryRows(&denied) + unitRows(patience, &denied);
    // The names of files are in all of them.
    for (Grant &row : result.rows)
        row.revocation = parse::revocationBy(row.revocation.kind, row.revocation.text);
    if (patience.isOver())
        return unanswered<Grant>(id(), patience.state(), patience.reason());
    if (denied) {
        result.state = ProbeState::Denied;
        result.reason = ProbeReason::AccessDenied;
    }
    return result;
}

QList<Grant> AutostartEntries::entryRows(bool *denied) const
{
    const QMap<QString, Entry> below = entriesIn(m_surroundings.at(QStringLiteral("/etc/xdg/autostart")), false, denied);
    const QMap<QString, Entry> above = entriesIn(userFolder(), true, denied);
    QMap<QString, Entry> all = below;
    for (auto place = above.begin(); place != above.end(); ++place)
        all.insert(place.key(), *place);
    QList<Grant> rows;
    for (auto place = all.begin(); place != all.end(); ++place) {
        const auto shadowed = below.constFind(place.key());
        const Entry *hidden = place->isUsers && shadowed != below.constEnd() ? &*shadowed : nullptr;
        const std::optional<Grant> row = rowFor(place.key(), *place, hidden);
        if (row)
            rows.append(*row);
    }
    return rows;
}

std::optional<Grant> AutostartEntries::rowFor(const QString &file, const Entry &entry, const Entry *shadowed) const
{
    const bool isOff = entry.start && (entry.start->hidden || entry.start->disabled);
    if (!isOff) {
        if (!wouldStart(entry))
            return std::nullopt;
        Grant row = plainRow(file, entry);
        // Where a file of the user's is deleted, the one of the system below it starts again.
        const bool isDeletable = entry.isUsers && !(shadowed && wouldStart(*shadowed));
        if (isDeletable)
            row.revocation = {Revocation::Kind::Delete, entry.path};
        else if (entry.hasHead)
            row.revocation = {Revocation::Kind::Command,
                              entry.isUsers ? hidingInPlace(entry.path) : shadowing(file, entry.path, userFolder())};
        return row;
    }
    // Hidden alone says little: what it hides is told by the one below.
    const Entry &told = shadowed && entry.start->hidden ? *shadowed : entry;
    if (!entry.isUsers || !wouldStart(told) || (told.start && told.start->hidden))
        return std::nullopt;
    Grant row = plainRow(file, told);
    row.granted = false;
    row.since = entry.changed;
    return row;
}

QList<Grant> AutostartEntries::unitRows(const Patience &patience, bool *denied) const
{
    QMap<QString, Grant> rows;
    const QString units = m_surroundings.configHome + QStringLiteral("/systemd/user");
    for (const QString &folder : namesIn(units, denied)) {
        if (!folder.endsWith(QLatin1String(".wants")) && !folder.endsWith(QLatin1String(".requires")))
            continue;
        const QString wants = units + QLatin1Char('/') + folder;
        for (const QString &unit : namesIn(wants, denied)) {
            // Several targets may want the same.
            const bool isNew = !rows.contains(unit) && !patience.isOver();
            const std::optional<Grant> row = isNew ? unitRow(wants, unit) : std::nullopt;
            if (row)
                rows.insert(unit, *row);
        }
    }
    return rows.values();
}

QString AutostartEntries::userFolder() const
{
    return m_surroundings.configHome + QStringLiteral("/autostart");
}

QMap<QString, AutostartEntries::Entry> AutostartEntries::entriesIn(const QString &folder, bool isUsers, bool *denied) const
{
    QMap<QString, Entry> entries;
    for (const QString &file : namesIn(folder, denied)) {
        if (!file.endsWith(suffix))
            continue;
        const QString path = folder + QLatin1Char('/') + file;
        const WholeFile answer = readWholeFile(path, longestEntry);
        // What this user may not read, this user's session cannot start; nor what a link leads to that is gone.
        if (answer.outcome == WholeFile::Outcome::Denied || answer.outcome == WholeFile::Outcome::Missing)
            continue;
        Entry entry{path, isUsers, parse::readDesktopStart(answer.content), answer.changed, hasHead(answer.content)};
        // Nothing at all is the way systemd and some desktops know of switching one off.
        const bool isBlank = answer.outcome == WholeFile::Outcome::Read && answer.content.trimmed().isEmpty();
        if (isBlank || QFileInfo(path).symLinkTarget() == QLatin1String("/dev/null")) {
            entry.start.emplace();
            entry.start->hidden = true;
        }
        entries.insert(file, entry);
    }
    return entries;
}

bool AutostartEntries::wouldStart(const Entry &entry) const
{
    if (!entry.start)
        return true;
    const QString needed = entry.start->tryExec;
    const QFileInfo program(m_surroundings.at(located(needed)));
    return entry.start->startsOn(m_surroundings.desktops) && (needed.isEmpty() || (program.isFile() && program.isExecutable()));
}

Grant AutostartEntries::plainRow(const QString &file, const Entry &entry) const
{
    const DesktopStart start = entry.start.value_or(DesktopStart());
    Grant row;
    row.app = file.chopped(suffix.size());
    row.name = start.name.isEmpty() ? row.app : start.name;
    row.place = entry.isUsers ? QStringLiteral("user") : QStringLiteral("system");
    row.capability = Capability::Autostart;
    row.target = start.command;
    row.unconfined = isUnconfined(start.command, entry.isUsers);
    row.since = entry.changed;
    return row;
}

std::optional<Grant> AutostartEntries::unitRow(const QString &wants, const QString &unit) const
{
    const QString path = wants + QLatin1Char('/') + unit;
    const WholeFile answer = readWholeFile(path, longestEntry);
    // A unit that is gone does not start.
    if (answer.outcome == WholeFile::Outcome::Missing)
        return std::nullopt;
    parse::UnitStart start = parse::readUnitStart(answer.content);
    const QString stem = unit.section(QLatin1Char('.'), 0, -2);
    // What a timer, socket or path starts stands in the service of the same name beside it.
    if (start.command.isEmpty() && !unit.endsWith(QLatin1String(".service")))
        start.command = parse::readUnitStart(readWholeFile(QFileInfo(QFileInfo(path).canonicalFilePath()).path() +
                                                               QLatin1Char('/') + stem + QStringLiteral(".service"),
                                                           longestEntry)
                                                 .content)
                            .command;
    Grant row;
    row.app = unit;
    row.name = start.description.isEmpty() ? unit : start.description;
    row.place = QStringLiteral("systemd");
    row.capability = Capability::Autostart;
    row.target = start.command;
    const bool isPackaged = isTrustedPlace(QFileInfo(path).canonicalFilePath().mid(m_surroundings.root.size()));
    row.unconfined = isUnconfined(start.command, !isPackaged);
    row.since = answer.changed;
    // Masked, it does not start although it is wanted.
    row.granted = QFileInfo(m_surroundings.configHome + QStringLiteral("/systemd/user/") + unit).symLinkTarget() !=
                  QLatin1String("/dev/null");
    if (row.granted)
        row.revocation = {Revocation::Kind::Command, QStringLiteral("systemctl --user disable --now ") + quotedForShell(unit)};
    return row;
}

bool AutostartEntries::isUnconfined(const QString &command, bool isUsers) const
{
    const parse::CommandRun run = parse::runOf(command);
    if (!isTrustedPlace(located(run.program)))
        return true;
    // A package that brings a shell line brought what is in it; a line in the user's own folder is nobody's.
    return run.runsWhatItIsTold &&
           (isUsers || std::any_of(run.arguments.begin(), run.arguments.end(), [](const QString &argument) {
                return argument.startsWith(QLatin1Char('/')) && !isTrustedPlace(argument);
            }));
}

QString AutostartEntries::located(const QString &program) const
{
    if (program.startsWith(QLatin1Char('/')))
        return QDir::cleanPath(program);
    if (program.contains(QLatin1Char('/')))
        return m_surroundings.home + QLatin1Char('/') + program;
    const QString found = m_surroundings.program(program);
    if (!found.isEmpty())
        return found.mid(m_surroundings.root.size());
    const QString game = QStringLiteral("/usr/games/") + program;
    return !program.isEmpty() && QFileInfo(m_surroundings.at(game)).isExecutable() ? game : QString();
}

} // namespace holdfast::platform
