// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace holdfast::platform {

/// The names in a folder, sorted; empty also when there is none. `denied` is set when it is there and cannot be looked into.
[[nodiscard]] QStringList namesIn(const QString &folder, bool *denied = nullptr);

} // namespace holdfast::platform
