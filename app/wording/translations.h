// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QTranslator>

#include <memory>

namespace holdfast::wording {

/// The interface texts of `language`, out of the program itself. A text that is not translated yet comes in English, with English
/// plurals. Install it with QCoreApplication::installTranslator and remove the one before; it must outlive its use.
[[nodiscard]] std::unique_ptr<QTranslator> translatorFor(catalogue::Language language);

} // namespace holdfast::wording
