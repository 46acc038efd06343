// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace holdfast::platform::parse {

/// What systemd says of a timer and of what it starts.
struct TimerStanding {
    /// "loaded", "not-found", "masked", "bad-setting" ...
    QString load;
    /// "enabled", "disabled", "masked" ...; empty when it is not found.
    QString file;
    /// "active" for one that runs.
    QString activity;
    std::optional<QDateTime> lastTrigger;
    std::optional<QDateTime> nextElapse;
    /// How what it starts came out last: "success", "exit-code", "timeout" ...; empty when it does not say.
    QString result;

    [[nodiscard]] bool isActive() const;
    /// A person disabled or masked it.
    [[nodiscard]] bool isSwitchedOff() const;
};

/// Reads what `systemctl show TIMER SERVICE` printed with TZ=UTC and LC_ALL=C: one block of NAME=VALUE for each, an empty line
/// between. A property that is missing stays empty; nothing when there is none at all.
[[nodiscard]] std::optional<TimerStanding> readTimerStanding(const QByteArray &output);

/// "Sat 2026-11-28 19:15:00 UTC", "@1795893300" or microseconds; nothing for "n/a", 0, "infinity" and anything else.
[[nodiscard]] std::optional<QDateTime> readSystemdTime(const QString &text);

} // namespace holdfast::platform::parse
