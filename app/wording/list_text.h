// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace holdfast::wording {

/// "Android, Windows", as the language in use separates things.
[[nodiscard]] QString listText(const QStringList &things);

} // namespace holdfast::wording
