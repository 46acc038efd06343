// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace holdfast::wording {

/// The name of a language in that language itself, the same whatever language is in use.
[[nodiscard]] QString ownName(catalogue::Language language);

/// The locale dates and numbers are written by: British English, Chinese as in mainland China, Chinese as in Hong Kong.
[[nodiscard]] QLocale localeOf(catalogue::Language language);

/// The faces to put behind Inter, best first, so that Chinese is written as readers of `language` write it; left to itself, a
/// system takes any of them. Readers of English meet Chinese names in the characters of Hong Kong.
[[nodiscard]] QStringList chineseFacesFor(catalogue::Language language);

/// The language for a person whose system speaks `locale`: where Holdfast does not speak it, English.
[[nodiscard]] catalogue::Language languageFor(const QLocale &locale);
/// The language a tag of catalogue::languageTag() stands for, as settings.ini keeps it; nothing for any other text.
[[nodiscard]] std::optional<catalogue::Language> languageWithTag(const QString &tag);

} // namespace holdfast::wording
