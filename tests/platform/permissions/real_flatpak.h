// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "tests/support/temporary_folder.h"

#include <QProcessEnvironment>

namespace holdfast::tests {

/// The real flatpak with a runtime and apps of a test's own: a user's installation and a system's, below one temporary folder.
/// Neither network nor bus, root or the machine's own flatpak are touched.
class RealFlatpak
{
public:
    RealFlatpak();

    /// Runs flatpak; its standard output, or nothing when it failed (`complaint` says why).
    [[nodiscard]] std::optional<QByteArray> run(const QStringList &arguments) const;
    /// Runs a line as a person would paste it into a shell.
    [[nodiscard]] bool runInShell(const QString &line) const;
    /// Builds and installs an app for the user, with `rest` after the group that every app's metadata begins with.
    [[nodiscard]] bool install(const QString &id, const QByteArray &rest, const QString &branch = QStringLiteral("stable"));
    /// The same for the system.
    [[nodiscard]] bool installForSystem(const QString &id, const QByteArray &rest);
    /// Gives an installed app other metadata, past flatpak.
    [[nodiscard]] bool setMetadata(const QString &id, const QByteArray &rest) const;
    /// Writes an override by hand, or removes it when `content` is empty. `name` is "global" or an app.
    [[nodiscard]] bool setOverride(bool forUser, const QString &name, const QByteArray &content) const;

    [[nodiscard]] QString userFolder() const { return m_folder.path(QStringLiteral("home/.local/share/flatpak")); }
    [[nodiscard]] QString systemFolder() const { return m_folder.path(QStringLiteral("root/var/lib/flatpak")); }
    [[nodiscard]] const platform::Surroundings &surroundings() const { return m_surroundings; }
    /// What an app's metadata begins with.
    [[nodiscard]] static QByteArray applicationGroup(const QString &id);

    mutable QByteArray complaint;

private:
    [[nodiscard]] std::optional<QByteArray> runWith(const QProcessEnvironment &environment, const QStringList &arguments) const;
    [[nodiscard]] bool build(const QString &id, const QByteArray &rest, const QString &branch) const;
    [[nodiscard]] bool installWith(const QProcessEnvironment &environment, const QString &id, const QString &branch) const;

    TemporaryFolder m_folder;
    platform::Surroundings m_surroundings;
    QProcessEnvironment m_environment;
    bool m_ready = false;
};

} // namespace holdfast::tests
