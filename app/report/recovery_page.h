// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace holdfast::report {

/// One A4 page with the recovery code in large type, what it is for and where to keep it, as PDF. The page is made in memory
/// only.
[[nodiscard]] QByteArray recoveryPage(const QStringList &groups, const QDate &madeOn, catalogue::Language language);

} // namespace holdfast::report
