// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/han_folding.h"
#include "app/catalogue/localized_text.h"

#include <QStringList>

namespace holdfast::catalogue {

/// Finds what belongs to the other Chinese: terms ("連結" in a mainland text, "链接" in a Hong Kong one, also in the other's
/// script) and characters of the other script. The two are written apart and never converted, so either shows up as a slip.
class LocaleRules
{
public:
    /// The foreign words and characters in `text`, each once; always empty for English.
    [[nodiscard]] QStringList foreignIn(const QString &text, Language language);

private:
    HanFolding m_folding;
};

} // namespace holdfast::catalogue
