// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/parse/flatpak_grants.h"

namespace holdfast::platform {

/// A folder that holds installed apps.
struct FlatpakInstallation {
    /// "user", "system", or the name in /etc/flatpak/installations.d.
    QString name;
    QString folder;
};

/// The installations of this user and this system, whether or not they are there. `unread` gets the files in
/// /etc/flatpak/installations.d that could not be read or understood.
[[nodiscard]] QList<FlatpakInstallation> flatpakInstallations(const Surroundings &surroundings, QStringList &unread);

/// The apps that are installed, read from their files alone: the metadata of each, and the overrides of user and system over it.
class FlatpakApps
{
public:
    explicit FlatpakApps(const Surroundings &surroundings) : m_surroundings(surroundings) {}

    /// False when `patience` was over first.
    [[nodiscard]] bool read(const Patience &patience);

    /// Whether there is any installation at all.
    bool isThere = false;
    QList<parse::FlatpakApp> apps;
    /// What could not be read or understood, such as "org.x.App: metadata". Flatpak itself would not start such an app.
    QStringList failures;
    /// Why, for the last of them.
    ProbeState state = ProbeState::Ok;
    ProbeReason reason = ProbeReason::None;

private:
    struct Override {
        parse::FlatpakPermissionSet set;
        QDateTime changed;
        bool understood = true;
    };

    void readInstallation(const FlatpakInstallation &installation, const Patience &patience);
    void readApp(const FlatpakInstallation &installation, const QString &id);
    void readDeployed(const FlatpakInstallation &installation, const QString &id, const QString &folder, const QString &place);
    [[nodiscard]] bool applyOverrides(const FlatpakInstallation &installation, parse::FlatpakApp &app);
    [[nodiscard]] const Override &overrideIn(const QString &folder, const QString &name, parse::FlatpakLayer layer);
    void fail(const QString &what, ProbeState why, ProbeReason because);

    const Surroundings &m_surroundings;
    QHash<QString, Override> m_overrides;
};

} // namespace holdfast::platform
