// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// What is run to remind: `program [--vault vaultFolder] remind`. Both absolute; no folder when the vault lies in the usual
/// place.
struct WakeUpCommand {
    QString program;
    QString vaultFolder;

    friend bool operator==(const WakeUpCommand &, const WakeUpCommand &) = default;
};

/// Grows when the texts below change, so that those of an older version are known and corrected.
inline constexpr int wakeUpVersion = 1;
/// More than any of these files has, in bytes; a longer one is not read.
inline constexpr qint64 longestWakeUpFile = 64 * 1024;

/// Whether it can be said in these files: absolute paths, without control characters in the program's (systemd takes none), and
/// none of U+0000 or half a character anywhere.
[[nodiscard]] bool canBeWritten(const WakeUpCommand &command);

/// For logs, in English: "it starts /opt/holdfast for the vault in /home/ada/vault".
[[nodiscard]] QString describedCommand(const WakeUpCommand &command);

/// holdfast-remind.timer: every quarter of an hour, and at once when a quarter was slept through (systemd.timer(5)).
[[nodiscard]] QByteArray timerUnit();
/// holdfast-remind.service, which the timer starts (systemd.service(5)). For a command that canBeWritten().
[[nodiscard]] QByteArray serviceUnit(const WakeUpCommand &command);
/// The entry of the autostart folder, which reminds at login (Desktop Entry Specification 1.5). For a command that
/// canBeWritten().
[[nodiscard]] QByteArray autostartEntry(const WakeUpCommand &command);

/// What an installed file says, be it from another version or changed by somebody.
struct InstalledWakeUp {
    WakeUpCommand command;
    /// 0 when it does not say.
    int version = 0;

    friend bool operator==(const InstalledWakeUp &, const InstalledWakeUp &) = default;
};
/// Nothing when the file does not say what it runs, or runs anything but a reminder; a file that was cut short may still say it.
[[nodiscard]] std::optional<InstalledWakeUp> readServiceUnit(const QByteArray &content);
[[nodiscard]] std::optional<InstalledWakeUp> readAutostartEntry(const QByteArray &content);

} // namespace holdfast::platform::parse
