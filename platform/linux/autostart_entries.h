// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/parse/autostart.h"
#include "platform/permission_source.h"

namespace holdfast::platform {

/// What starts by itself when the person logs in: desktop entries in the autostart folders of user and system, and units that the
/// person enabled for systemd. `place` says which: "user", "system" or "systemd"; `target` is the command, so that another
/// command under the same name is seen as another row.
///
/// A row is `unconfined` when what it runs neither lies where the distribution puts programs (/usr, without /usr/local) nor runs
/// in a sandbox (flatpak, snap); a shell or an interpreter counts as what it is told to run. Entries that packages brought are
/// rows too, without that mark. What the person switched off is a row that is not granted. A file that cannot be understood
/// counts as starting: some desktops are more lenient than others.
class AutostartEntries final : public PermissionSource
{
public:
    explicit AutostartEntries(Surroundings surroundings) : m_surroundings(std::move(surroundings)) {}

    [[nodiscard]] QString id() const override { return QStringLiteral("autostart"); }
    [[nodiscard]] Observation<Grant> look(const Patience &patience) override;

private:
    struct Entry {
        QString path;
        bool isUsers = false;
        std::optional<parse::DesktopStart> start;
        QDateTime changed;
        /// Whether it could be made to say that it is hidden.
        bool hasHead = false;
    };

    [[nodiscard]] QMap<QString, Entry> entriesIn(const QString &folder, bool isUsers, bool *denied) const;
    [[nodiscard]] bool wouldStart(const Entry &entry) const;
    [[nodiscard]] QList<Grant> entryRows(bool *denied) const;
    /// `shadowed` is the system's entry of the same name below a user's one.
    [[nodiscard]] std::optional<Grant> rowFor(const QString &file, const Entry &entry, const Entry *shadowed) const;
    [[nodiscard]] Grant plainRow(const QString &file, const Entry &entry) const;
    [[nodiscard]] QList<Grant> unitRows(const Patience &patience, bool *denied) const;
    [[nodiscard]] std::optional<Grant> unitRow(const QString &wants, const QString &unit) const;
    [[nodiscard]] QString userFolder() const;
    [[nodiscard]] bool isUnconfined(const QString &command, bool isUsers) const;
    [[nodiscard]] QString located(const QString &program) const;

    Surroundings m_surroundings;
};

} // namespace holdfast::platform
