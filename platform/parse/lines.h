// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace holdfast::platform::parse {

/// The lines of what a program printed, without their ends; bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QStringList linesOf(const QByteArray &output);

/// A word as a POSIX shell reads it back unchanged, whatever is in it.
[[nodiscard]] QString quotedForShell(const QString &word);

/// The way back that `text` is, or none when there is something in it that cannot be seen (isPlainText): nobody can judge such a
/// text before it is pasted, and a terminal may take it for keys that were pressed.
[[nodiscard]] Revocation revocationBy(Revocation::Kind kind, const QString &text);

} // namespace holdfast::platform::parse
