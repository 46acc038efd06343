// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QLocale>
#include <QString>

namespace holdfast::wording {

/// The name of a language in that language itself, the same whatever language is in use.
[[nodiscard]] QString ownName(catalogue::Language language);

/// The locale dates and numbers are written by: British English, Chinese as in mainland China, Chinese as in Hong Kong.
[[nodiscard]] QLocale localeOf(catalogue::Language language);

} // namespace holdfast::wording
