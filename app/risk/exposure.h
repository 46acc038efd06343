// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/progress/coverage.h"
#include "app/progress/profile.h"
#include "app/progress/status.h"
#include "app/risk/assessment.h"
#include "app/risk/risk_standing.h"
#include "app/risk/side.h"

#include <QHash>

#include <vector>

namespace holdfast::risk {

/// How a risk's exposure falls when one action is done.
struct Gain {
    RiskId risk;
    /// Points of the index, 0 to 100.
    double drop = 0;
};

/// Probability x seriousness, before and after what a person has done.
///
/// **Levels to amounts.** A level from 1 to 5 is a word for a band. Calculated with are the representative values of the bands: a
/// chance in a year (0.001 to 0.7) and a loss in HK$ (50 to 300,000), roughly log-spaced. The product of the levels themselves
/// would have 14 values for 25 cells and could put risks in the wrong order (Cox 2008, source S56), so the five by five matrix is
/// a picture and nothing more. Levels are the person's, or the catalogue's for a person or an organisation.
///
/// **What actions do.** Each mitigation cuts a probability or a seriousness by 15, 35 or 60 %, times the weight of the action's
/// proof (progress/proof.h: evidence x freshness). Actions that only raise awareness never count more than low, however strong
/// the catalogue calls them (trained people report 1.7 % fewer clicks, source S60; security keys stop all, S53). Cuts combine as
/// a product of (1 - cut), within one mechanism only the largest counts, and all together cut at most 85 % of a probability and
/// 80 % of a seriousness (side.h): no risk reaches zero. The strengths and caps are judgement.
///
/// **The index.** E is yearly chance x loss after the cuts, E0 the same with nothing done; a risk's share is E / E0, and the
/// exposure index is 100 x sum of w (E / E0) / sum of w with w = max(1, log10 of E0 in HK$ a year), over the risks that apply. It
/// is 100 with nothing done. Shares are averaged, amounts of different risks are never added up as if they were money, and a low
/// index is not safety: it tells how far one has come, not what will happen.
///
/// **What applies.** Actions hidden by the person's answers, retired, or marked as not applicable count for nothing. A risk that
/// no action of this person could lower, or that they set aside, is left out of the index. (One whose actions were all marked as
/// not applicable stays in it, in full: else saying so would make the index fall.) Stored levels outside 1 to 5 give way to the
/// catalogue's.
class Exposure
{
public:
    Exposure() = default;
    /// `standings` as from progress::standings(); an action without an entry is unknown, which counts as not done.
    Exposure(const catalogue::Catalogue &catalogue, const progress::Profile &profile, const Assessments &assessments,
             const QHash<ActionId, progress::Standing> &standings);

    /// Brings one action up to date; equal to computing everything anew. An action that does not apply changes nothing.
    void update(const ActionId &action, const progress::Standing &standing);

    /// Brings all actions up to date; those without an entry are unknown.
    void renew(const QHash<ActionId, progress::Standing> &standings);

    /// 0 to 100, at least 3 once anything applies; 0 when nothing does (see applicableRisks()).
    [[nodiscard]] double index() const { return m_index; }
    /// How many risks the index is made of.
    [[nodiscard]] int applicableRisks() const { return m_applicableRisks; }
    /// Every risk of the catalogue, in its order.
    [[nodiscard]] const std::vector<RiskStanding> &risks() const { return m_standings; }
    /// Null when there is no such risk.
    [[nodiscard]] const RiskStanding *risk(const RiskId &risk) const;
    /// What actions do to one side of a risk, in the catalogue's order; those that apply.
    [[nodiscard]] std::vector<Contribution> contributions(const RiskId &risk, RiskSide side) const;

    /// By how many points the index would fall if the action were done now with evidence *tried*; 0 when it adds nothing.
    [[nodiscard]] double dropOf(const ActionId &action) const;
    /// The same risk by risk, the largest first; only those that would fall.
    [[nodiscard]] std::vector<Gain> gainsOf(const ActionId &action) const;

private:
    /// What one action would take off one risk: the fall of its share times its weight.
    struct Reach {
        std::size_t action = 0;
        std::size_t risk = 0;
        double fall = 0;
    };
    struct Weighed {
        Side probability;
        Side seriousness;
        std::vector<std::size_t> reaches;
    };

    void readActions(const catalogue::Catalogue &catalogue, const progress::Profile &profile);
    void readRisks(const catalogue::Catalogue &catalogue, const progress::Profile &profile, const Assessments &assessments);
    void setStanding(std::size_t action, const progress::Standing &standing);
    void weigh(std::size_t risk);
    void weighReaches(std::size_t risk);
    void sum();

    std::vector<ActionId> m_actionIds;
    QHash<ActionId, std::size_t> m_actions;
    std::vector<double> m_weights;
    std::vector<progress::Status> m_statuses;
    std::vector<std::vector<std::size_t>> m_reachesOfAction;
    std::vector<Reach> m_reaches;
    QHash<RiskId, std::size_t> m_risks;
    std::vector<Weighed> m_weighed;
    std::vector<RiskStanding> m_standings;
    double m_index = 0;
    double m_totalWeight = 0;
    int m_applicableRisks = 0;
};

/// The weight an action is credited with when its effect is foretold.
[[nodiscard]] double foretoldWeight();

} // namespace holdfast::risk
