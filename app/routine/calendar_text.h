// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// How iCalendar writes its lines (RFC 5545, 3.1).
namespace holdfast::routine {

/// Octets of a line at most, without its CR LF.
inline constexpr qsizetype longestCalendarLine = 75;

/// `text` as the value of a TEXT property (RFC 5545, 3.3.11): backslash, semicolon and comma behind a backslash, every kind of
/// line break as \n. Other control characters, which the format has no way to say, are left out.
[[nodiscard]] QString escapedForCalendar(const QString &text);

/// `line`, a name with its parameters, a colon and a value, as UTF-8 and ended by CR LF: folded so that no line is longer than
/// longestCalendarLine, and never inside a character, which some programs would then show as two wrong ones.
[[nodiscard]] QByteArray calendarLine(const QString &line);

} // namespace holdfast::routine
