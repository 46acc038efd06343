// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/flatpak_installations.h"

#include "platform/linux/folder_names.h"
#include "platform/linux/whole_file.h"
#include "platform/parse/app_name.h"

#include <QFileInfo>

namespace holdfast::platform {

namespace {

using parse::FlatpakApp;
using parse::FlatpakLayer;

const QString user = QStringLiteral("user");
const QString systemName = QStringLiteral("system");

/// Metadata and overrides are a few hundred bytes; this is far beyond any that flatpak wrote.
/// Metainfo carries whole descriptions in every language.
constexpr qint64 longestMetainfo = 4 * 1024 * 1024;

QString systemFolder(const Surroundings &surroundings)
{
    return surroundings.at(QStringLiteral("/var/lib/flatpak"));
}

QString userFolder(const Surroundings &surroundings)
{
    return surroundings.dataHome + QStringLiteral("/flatpak");
}

/// How people know the app: the desktop entry it exports, else its metainfo.
QString nameOf(const QString &folder, const QString &id)
{
    const QString share = folder + QStringLiteral("/export/share/");
    QString name =
        parse::nameInDesktopEntry(readWholeFile(share + QStringLiteral("applications/%1.desktop").arg(id), longestFile).content);
    if (name.isEmpty())
        name = parse::nameInMetainfo(
            readWholeFile(share + QStringLiteral("metainfo/%1.metainfo.xml").arg(id), longestMetainfo).content);
    return name.isEmpty() ? id : name;
}

} // namespace

QList<FlatpakInstallation> flatpakInstallations(const Surroundings &surroundings, QStringList &unread)
{
    QList<FlatpakInstallation> all{{user, userFolder(surroundings)}, {systemName, systemFolder(surroundings)}};
    const QString folder = surroundings.at(QStringLiteral("/etc/flatpak/installations.d"));
    bool denied = false;
    for (const QString &file : namesIn(folder, &denied)) {
        if (!file.endsWith(QLatin1String(".conf")))
            continue;
        const WholeFile answer = readWholeFile(folder + QLatin1Char('/') + file, longestFile);
        const auto settings = parse::KeyFile::read(answer.content);
        if (!settings || answer.outcome != WholeFile::Outcome::Read) {
            unread << file;
            continue;
        }
        for (const QString &group : settings->groups()) {
            const QString prefix = QStringLiteral("Installation \"");
            const QString path = settings->string(group, QStringLiteral("Path")).value_or(QString());
            if (group.startsWith(prefix) && group.endsWith(QLatin1Char('"')) && path.startsWith(QLatin1Char('/')))
                all.append({group.mid(prefix.size()).chopped(1), surroundings.at(path)});
        }
    }
    if (denied)
        unread << QStringLiteral("installations.d");
    return all;
}

bool FlatpakApps::read(const Patience &patience)
{
    QStringList unread;
    const QList<FlatpakInstallation> installations = flatpakInstallations(m_surroundings, unread);
    for (const QString &file : unread)
        fail(file, ProbeState::Error, ProbeReason::Damaged);
    for (const FlatpakInstallation &installation : installations) {
        isThere = isThere || QFileInfo::exists(installation.folder);
        readInstallation(installation, patience);
    }
    return !patience.isOver();
}

void FlatpakApps::readInstallation(const FlatpakInstallation &installation, const Patience &patience)
{
    bool denied = false;
    for (const QString &id : namesIn(installation.folder + QStringLiteral("/app"), &denied)) {
        if (patience.isOver())
            return;
        readApp(installation, id);
    }
    if (denied)
        fail(installation.name, ProbeState::Denied, ProbeReason::AccessDenied);
}

void FlatpakApps::readApp(const FlatpakInstallation &installation, const QString &id)
{
    const QString folder = installation.folder + QStringLiteral("/app/") + id;
    // A link such as "x86_64/stable".
    const QString current = QFileInfo(folder + QStringLiteral("/current")).symLinkTarget();
    bool denied = false;
    for (const QString &architecture : namesIn(folder, &denied)) {
        if (architecture == QLatin1String("current"))
            continue;
        const QString branches = folder + QLatin1Char('/') + architecture;
        for (const QString &branch : namesIn(branches, &denied)) {
            const QString deployed = branches + QLatin1Char('/') + branch;
            if (QFileInfo(deployed + QStringLiteral("/active")).isSymLink())
                readDeployed(installation, id, deployed + QStringLiteral("/active"),
                             deployed == current ? installation.name : installation.name + QLatin1Char('/') + branch);
        }
    }
    if (denied)
        fail(id, ProbeState::Denied, ProbeReason::AccessDenied);
}

void FlatpakApps::readDeployed(const FlatpakInstallation &installation, const QString &id, const QString &folder,
                               const QString &place)
{
    const WholeFile metadata = readWholeFile(folder + QStringLiteral("/metadata"), longestFile);
    if (metadata.outcome != WholeFile::Outcome::Read) {
        const bool missing = metadata.outcome == WholeFile::Outcome::Missing;
        fail(id + QStringLiteral(": metadata"), missing ? ProbeState::Error : stateFor(metadata),
             missing ? ProbeReason::Damaged : reasonFor(metadata));
        return;
    }
    const auto file = parse::KeyFile::read(metadata.content);
    const auto asked = file ? parse::FlatpakPermissionSet::read(*file, FlatpakLayer::Metadata)
                            : tl::expected<parse::FlatpakPermissionSet, QString>(tl::unexpect, QStringLiteral("metadata"));
    if (!asked || !file->hasGroup(QStringLiteral("Application"))) {
        fail(id + QStringLiteral(": ") + (asked ? QStringLiteral("metadata") : asked.error()), ProbeState::Error,
             ProbeReason::Damaged);
        return;
    }
    FlatpakApp app{id, nameOf(folder, id), place, *asked, *asked, {}};
    // What a deployed app holds is dated 1970 by OSTree, but for the note about the deployment itself.
    const QFileInfo note(folder + QStringLiteral("/deploy"));
    app.changed.insert(FlatpakLayer::Metadata, note.lastModified().toUTC());
    if (applyOverrides(installation, app))
        apps.append(app);
}

bool FlatpakApps::applyOverrides(const FlatpakInstallation &installation, FlatpakApp &app)
{
    struct Place {
        QString folder;
        QString name;
        FlatpakLayer layer;
    };
    const QString global = QStringLiteral("global");
    QList<Place> places;
    // The system's overrides are those of its usual installation also for further ones, and are not for what a user installed.
    if (installation.name != user)
        places = {{systemFolder(m_surroundings), global, FlatpakLayer::SystemGlobal},
                  {systemFolder(m_surroundings), app.id, FlatpakLayer::SystemApp}};
    places << Place{userFolder(m_surroundings), global, FlatpakLayer::UserGlobal}
           << Place{userFolder(m_surroundings), app.id, FlatpakLayer::UserApp};
    for (const Place &place : places) {
        const Override &above = overrideIn(place.folder, place.name, place.layer);
        if (!above.understood)
            return false;
        app.merged.merge(above.set);
        app.changed.insert(place.layer, above.changed);
    }
    return true;
}

const FlatpakApps::Override &FlatpakApps::overrideIn(const QString &folder, const QString &name, FlatpakLayer layer)
{
    const QString path = folder + QStringLiteral("/overrides/") + name;
    if (const auto known = m_overrides.constFind(path); known != m_overrides.constEnd())
        return *known;
    Override result;
    const WholeFile answer = readWholeFile(path, longestFile);
    if (answer.outcome == WholeFile::Outcome::Read) {
        const auto file = parse::KeyFile::read(answer.content);
        const auto set = file ? parse::FlatpakPermissionSet::read(*file, layer)
                              : tl::expected<parse::FlatpakPermissionSet, QString>(tl::unexpect, name);
        result.understood = set.has_value();
        result.changed = answer.changed;
        if (set)
            result.set = *set;
        else
            fail(QStringLiteral("overrides/") + name, ProbeState::Error, ProbeReason::Damaged);
    } else if (answer.outcome != WholeFile::Outcome::Missing) {
        result.understood = false;
        fail(QStringLiteral("overrides/") + name, stateFor(answer), reasonFor(answer));
    }
    return *m_overrides.insert(path, result);
}

void FlatpakApps::fail(const QString &what, ProbeState why, ProbeReason because)
{
    failures << what;
    state = why;
    reason = because;
}

} // namespace holdfast::platform
