// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::platform::parse {

/// A word of a command line in a unit (systemd.syntax(7), "Quoting", and systemd.unit(5), "Specifiers"): in quotes, with its
/// quotes, backslashes and control characters escaped, and `%` doubled. A `$` stays as it is, so the command line must begin with
/// the sign `:`.
[[nodiscard]] QString quotedForSystemd(const QString &word);

/// The words of such a command line, with escapes resolved. Nothing when a quote or an escape is not finished, or there is a
/// specifier whose value only systemd knows.
[[nodiscard]] std::optional<QStringList> wordsForSystemd(const QString &line);

} // namespace holdfast::platform::parse
