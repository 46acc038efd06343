// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/localized_text.h"

#include <QStringList>

#include <array>
#include <vector>

namespace holdfast::catalogue {

/// A word of this field, as it is said in each language.
struct Term {
    TermId id;
    /// By language; the first form is the one that our texts use.
    std::array<QStringList, allLanguages.size()> forms;
    /// The languages whose first form was seen at an issuer or authority; the others are common usage.
    std::vector<Language> seen;
    LocalizedText explanation;

    [[nodiscard]] const QStringList &formsIn(Language language) const { return forms[static_cast<std::size_t>(language)]; }
};

} // namespace holdfast::catalogue
