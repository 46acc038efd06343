// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/catalogue/risk.h"
#include "app/progress/profile.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace holdfast::risk {

inline constexpr int lowestLevel = 1;
inline constexpr int highestLevel = 5;

/// A level as a person sees it: how likely (or how bad) at least, most probably, and at most; each 1 to 5. All three are equal
/// where no range was given.
struct Estimate {
    int low = lowestLevel;
    int likely = lowestLevel;
    int high = lowestLevel;

    [[nodiscard]] bool isRange() const { return low != high; }
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

[[nodiscard]] constexpr Estimate estimateOf(int level)
{
    return {level, level, level};
}

/// What a person thinks of one risk. What they leave open follows the catalogue.
struct NewAssessment {
    RiskId risk;
    std::optional<Estimate> probability;
    std::optional<Estimate> seriousness;
    /// "This cannot happen to me": the risk counts for nothing and stays in the list.
    bool setAside = false;
    /// Why; the person's own words.
    QString note;

    friend bool operator==(const NewAssessment &, const NewAssessment &) = default;
};

/// The same as it is kept: each newer one takes the place of the older, and none is deleted.
struct Assessment : NewAssessment {
    qint64 number = 0;
    /// When it was made, UTC, and the person's own day then.
    QDateTime madeAt;
    QDate localDay;
};

/// The levels the catalogue suggests to this person: those for an organisation when the answers say so, else those for a person.
[[nodiscard]] const catalogue::Levels &suggestedLevels(const catalogue::Risk &risk, const progress::Profile &profile);

/// The newest assessment of each risk, by number and never by clock.
using Assessments = QHash<RiskId, Assessment>;
[[nodiscard]] Assessments newest(const std::vector<Assessment> &history);

/// Whether an assessment can be calculated with: LevelOutOfRange when a level is not 1 to 5, RangeWithoutLevel when a range does
/// not contain the likely level, TextTooLong when the note is.
[[nodiscard]] Result<void> checked(const NewAssessment &assessment);

} // namespace holdfast::risk
