// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/action.h"
#include "app/catalogue/glossary.h"
#include "app/catalogue/risk.h"
#include "app/catalogue/source.h"

#include <QString>

namespace holdfast::wording {

/// How a fact was checked, in the language in use: "Read on the issuer's own page", "General advice".
[[nodiscard]] QString word(catalogue::Verification verification);
/// The same with the day of the check: "Read on the issuer's own page, 23 November 2026". Without a valid day, the word alone.
[[nodiscard]] QString checkedText(catalogue::Verification verification, const QDate &checkedOn, catalogue::Language language);
/// How sure we are of a risk's levels.
[[nodiscard]] QString word(catalogue::Confidence confidence);

/// What a step does to a risk, by the stronger of its effects: "Softens: Payment outage", "Makes less likely: Account taken
/// over".
[[nodiscard]] QString effectText(const catalogue::Mitigation &mitigation, const QString &riskTitle);

/// What to add to the date of a check that is more than `freshDays` before `today`; empty otherwise.
[[nodiscard]] QString ageNote(const QDate &checkedOn, const QDate &today, int freshDays);

/// A word of the glossary with its other forms: "phishing", "網絡釣魚（釣魚攻擊）".
[[nodiscard]] QString termText(const catalogue::Term &term, catalogue::Language language);

} // namespace holdfast::wording
