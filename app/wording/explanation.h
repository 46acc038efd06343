// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/status.h"
#include "app/risk/next_steps.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace holdfast::wording {

/// One input or one step of the arithmetic.
struct ExplanationLine {
    QString label;
    QString value;
    /// What the value is made of; may be empty.
    QString note;
};

/// How a number came about: what it says, what it was made from, line by line, and what it does not say.
struct Explanation {
    QString title;
    QString summary;
    /// The rule; empty where the lines say all.
    QString formula;
    std::vector<ExplanationLine> lines;
    QString caution;
};

/// What an explanation is made from: values of one moment.
struct ExplainedPicture {
    const catalogue::Catalogue &catalogue;
    const risk::Exposure &exposure;
    const QHash<ActionId, progress::Standing> &standings;
    catalogue::Language language;
};

/// The exposure index, risk by risk, the weightiest first. `coverage` is that of all steps.
[[nodiscard]] Explanation explainIndex(const ExplainedPicture &picture, const progress::Coverage &coverage);
/// Where one risk stands: both levels, every step that counts, the cuts. Empty for a risk that is not there.
[[nodiscard]] Explanation explainRisk(const ExplainedPicture &picture, const RiskId &risk);
/// What one step would take off the index. Empty for a step that is not there.
[[nodiscard]] Explanation explainStep(const ExplainedPicture &picture, const ActionId &action);
/// Why these steps come first, each with its drop for every minute.
[[nodiscard]] Explanation explainRanking(const ExplainedPicture &picture, std::span<const risk::NextStep> steps);
/// A share of steps known or done; `title` names the steps it is about, and `hidden` are those that the person's answers leave
/// out.
[[nodiscard]] Explanation explainCoverage(const QString &title, const progress::Coverage &coverage, int notApplicable,
                                          int hidden);

} // namespace holdfast::wording
