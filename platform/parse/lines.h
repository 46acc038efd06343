// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace holdfast::platform::parse {

/// The lines of what a program printed, without their ends; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QStringList linesOf(const QByteArray &output);

/// A word as a POSIX shell reads it back unchanged, whatever is in it.
[[nodiscard]] QString quotedForShell(const QString &word);

} // namespace holdfast::platform::parse
