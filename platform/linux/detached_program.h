// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace holdfast::platform {

/// Starts a program that outlives this one: in a session of its own, nobody's child, with this program's environment and none of
/// its open files. False when it could not begin. `program` is absolute.
[[nodiscard]] bool startDetached(const QString &program, const QStringList &arguments);

} // namespace holdfast::platform
