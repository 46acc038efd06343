// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/coverage.h"
#include "app/risk/assessment.h"

#include <algorithm>

namespace holdfast::risk {

enum class RiskSide { Probability, Seriousness };

/// A chance in a year, or a loss in HK$: at least, most probably, at most.
struct Amount {
    double low = 0;
    double likely = 0;
    double high = 0;

    [[nodiscard]] Amount times(double factor) const { return {low * factor, likely * factor, high * factor}; }
};

/// Where one risk stands.
struct RiskStanding {
    RiskId risk;
    /// The levels in use, with nothing done.
    Estimate probability;
    Estimate seriousness;
    /// Whether they are the person's and not the catalogue's.
    bool ownProbability = false;
    bool ownSeriousness = false;
    bool setAside = false;
    /// It counts in the index: not set aside, and something that applies to this person lowers it.
    bool applies = false;

    /// With nothing done.
    Amount chance;
    Amount loss;
    /// The shares by which what is done cuts them, 0 to the caps.
    double probabilityCut = 0;
    double seriousnessCut = 0;
    /// Its weight in the index, 1 or more.
    double weight = 1;
    /// Of the actions that lower it.
    progress::Coverage coverage;

    [[nodiscard]] Amount chanceNow() const { return chance.times(1.0 - probabilityCut); }
    [[nodiscard]] Amount lossNow() const { return loss.times(1.0 - seriousnessCut); }
    /// E0 and E: HK$ in a year. For putting risks in order and for shares of one risk; never to be added up.
    [[nodiscard]] double exposureAtStart() const { return chance.likely * loss.likely; }
    [[nodiscard]] double exposureNow() const { return exposureAtStart() * share(); }
    /// E / E0.
    [[nodiscard]] double share() const { return (1.0 - probabilityCut) * (1.0 - seriousnessCut); }
    /// The person gave a range for either.
    [[nodiscard]] bool hasRange() const { return probability.isRange() || seriousness.isRange(); }
    /// So serious that a plan is due however improbable it is, and whatever was done.
    [[nodiscard]] bool needsPlan() const { return seriousness.high == highestLevel; }
};

/// One action among those that lower a side of a risk.
struct Contribution {
    ActionId action;
    /// The share it cuts at full weight, and the weight of its proof, both 0 to 1.
    double strength = 0;
    double weight = 0;
    /// False when another action of the same mechanism cuts as much or more.
    bool counts = false;

    [[nodiscard]] double cut() const { return strength * weight; }
};

/// What hurts most first: by exposureNow(), then the more serious, then id. Only risks that apply.
[[nodiscard]] std::vector<RiskStanding> worstFirst(const std::vector<RiskStanding> &risks);

} // namespace holdfast::risk
