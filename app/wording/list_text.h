// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace holdfast::wording {

/// "Android, Windows", as the language in use separates things.
[[nodiscard]] QString listText(const QStringList &things);

/// One sentence after the other, as the language in use sets them apart; empty ones are left out.
[[nodiscard]] QString sentencesText(const QStringList &sentences);

} // namespace holdfast::wording
