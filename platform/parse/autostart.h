// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// A desktop entry in an autostart folder, as the Desktop Application Autostart Specification reads it.
struct DesktopStart {
    /// Without translations; empty when it has none.
    QString name;
    /// `Exec` as it stands.
    QString command;
    /// A program without which it does not start; empty for none.
    QString tryExec;
    /// As if the file were not there, also one of the same name in a folder below.
    bool hidden = false;
    /// Switched off in the settings of GNOME and its relatives (X-GNOME-Autostart-enabled).
    bool disabled = false;
    QStringList onlyShowIn;
    QStringList notShowIn;

    /// Whether it starts on a desktop of these names ($XDG_CURRENT_DESKTOP). Where no name is known it counts as starting.
    [[nodiscard]] bool startsOn(const QStringList &desktops) const;
};

/// Nothing when it cannot be understood, or is not something to start.
[[nodiscard]] std::optional<DesktopStart> readDesktopStart(const QByteArray &content);

/// A unit of systemd, as far as it says what it starts.
struct UnitStart {
    QString description;
    /// The first `ExecStart`, without the signs before it.
    QString command;
};
[[nodiscard]] UnitStart readUnitStart(const QByteArray &content);

/// The words of a command as in `Exec` and `ExecStart`: quotes and backslashes resolved.
[[nodiscard]] QStringList wordsOfCommand(const QString &command);

/// The words that name what really runs, after `env`, variables and wrappers such as `nohup`: first the program, then, where the
/// program runs whatever it is told to (a shell, Python), what that is.
struct CommandRun {
    QString program;
    bool runsWhatItIsTold = false;
    QStringList arguments;
};
[[nodiscard]] CommandRun runOf(const QString &command);

} // namespace holdfast::platform::parse
