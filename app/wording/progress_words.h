// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/progress/coverage.h"
#include "app/progress/mark.h"
#include "app/progress/status.h"

#include <QString>

namespace holdfast::wording {

/// "Not known yet", "Done", "Put off"; in the language in use, like everything here.
[[nodiscard]] QString word(progress::Status status);
/// As a choice: "I say so", "I tried it".
[[nodiscard]] QString word(catalogue::Evidence evidence);

/// Where an action stands, short: "Done, I tried it", "4 days late", "Put off until 3 December 2026".
[[nodiscard]] QString statusText(const progress::Standing &standing, const QDate &today, catalogue::Language language);
/// "Due again 22 May 2027" for what is done; empty otherwise.
[[nodiscard]] QString dueAgainText(const progress::Standing &standing, catalogue::Language language);
/// Both, as one line: "Done, I tried it. Due again 22 May 2027.", "4 days late", "Put off until 3 December
/// 2026". The first of these is also what is shown and announced right after Mark as done.
[[nodiscard]] QString standingText(const progress::Standing &standing, const QDate &today, catalogue::Language language);

/// What a mark recorded, as one line of the history, without its date and note: "Done, I tried it", "Put off until 3 December
/// 2026".
[[nodiscard]] QString markText(const progress::Mark &mark, catalogue::Language language);

/// How far one practice has come: "3 of 12 done, 5 known"; says so when none of its steps fits the person.
[[nodiscard]] QString practiceProgressText(const progress::Coverage &coverage);

/// "7 of 50 known, 5 done"
[[nodiscard]] QString coverageText(const progress::Coverage &coverage);

} // namespace holdfast::wording
