// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/exposure.h"

#include "app/catalogue/cut.h"
#include "app/risk/scale.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace holdfast::risk {

namespace {

Amount amountOf(const std::vector<catalogue::Band> &scale, const Estimate &estimate)
{
    return {valueOf(scale, estimate.low), valueOf(scale, estimate.likely), valueOf(scale, estimate.high)};
}

double strengthOf(const catalogue::Action &action, catalogue::Strength strength, const catalogue::Scales &scales)
{
    const double cut = cutOf(strength, scales);
    return action.awarenessOnly ? std::min(cut, scales.low) : cut;
}

/// A level that cannot be calculated with (from a damaged vault, or written by hand) gives way to the catalogue's.
bool usable(const std::optional<Estimate> &estimate)
{
    NewAssessment assessment;
    assessment.probability = estimate;
    return estimate && checked(assessment).has_value();
}

RiskStanding startOf(const catalogue::Risk &risk, const progress::Profile &profile, const Assessments &assessments,
                     const catalogue::Scales &scales)
{
    const catalogue::Levels &levels = suggestedLevels(risk, profile);
    const Assessment own = assessments.value(risk.id);
    RiskStanding standing;
    standing.risk = risk.id;
    standing.ownProbability = usable(own.probability);
    standing.ownSeriousness = usable(own.seriousness);
    standing.probability = standing.ownProbability ? *own.probability : estimateOf(levels.probability);
    standing.seriousness = standing.ownSeriousness ? *own.seriousness : estimateOf(levels.seriousness);
    standing.setAside = own.setAside;
    standing.chance = amountOf(scales.probability, standing.probability);
    standing.loss = amountOf(scales.seriousness, standing.seriousness);
    standing.weight = std::max(1.0, std::log10(std::max(standing.exposureAtStart(), 1.0)));
    return standing;
}

} // namespace

double foretoldWeight()
{
    return progress::evidenceWeight(catalogue::Evidence::Tried);
}

Exposure::Exposure(const catalogue::Catalogue &catalogue, const progress::Profile &profile, const Assessments &assessments,
                   const QHash<ActionId, progress::Standing> &standings)
{
    readActions(catalogue, profile);
    readRisks(catalogue, profile, assessments);
    for (std::size_t risk = 0; risk < m_standings.size(); ++risk) {
        RiskStanding &standing = m_standings[risk];
        standing.applies = !standing.setAside && !m_weighed[risk].reaches.empty();
        if (standing.applies) {
            ++m_applicableRisks;
            m_totalWeight += standing.weight;
        }
    }
    renew(standings);
}

void Exposure::readActions(const catalogue::Catalogue &catalogue, const progress::Profile &profile)
{
    for (const catalogue::Action &action : catalogue.actions()) {
        if (!progress::applies(action, profile))
            continue;
        const std::size_t place = m_actionIds.size();
        m_actions.insert(action.id, place);
        m_actionIds.push_back(action.id);
        m_weights.push_back(0);
        m_statuses.push_back(progress::Status::Unknown);
    }
    m_reachesOfAction.resize(m_actionIds.size());
}

void Exposure::readRisks(const catalogue::Catalogue &catalogue, const progress::Profile &profile, const Assessments &assessments)
{
    const catalogue::Scales &scales = catalogue.scales();
    for (const catalogue::Risk &risk : catalogue.risks()) {
        m_risks.insert(risk.id, m_standings.size());
        m_standings.push_back(startOf(risk, profile, assessments, scales));
        m_weighed.push_back({Side(scales.totalProbabilityCut), Side(scales.totalSeriousnessCut), {}});
    }
    for (const catalogue::Action &action : catalogue.actions()) {
        const auto place = m_actions.constFind(action.id);
        if (place == m_actions.cend())
            continue;
        for (const catalogue::Mitigation &mitigation : action.mitigations) {
            const auto risk = m_risks.constFind(mitigation.risk);
            const double onProbability = strengthOf(action, mitigation.probability, scales);
            const double onSeriousness = strengthOf(action, mitigation.seriousness, scales);
            if (risk == m_risks.cend() || (onProbability <= 0 && onSeriousness <= 0))
                continue;
            Weighed &weighed = m_weighed[*risk];
            if (onProbability > 0)
                weighed.probability.add(*place, onProbability, action.mechanismGroup);
            if (onSeriousness > 0)
                weighed.seriousness.add(*place, onSeriousness, action.mechanismGroup);
            // A pack may name a risk twice in one action; it then works by both.
            const auto known = std::find_if(weighed.reaches.begin(), weighed.reaches.end(),
                                            [&](std::size_t reach) { return m_reaches[reach].action == *place; });
            if (known != weighed.reaches.end())
                continue;
            weighed.reaches.push_back(m_reaches.size());
            m_reachesOfAction[*place].push_back(m_reaches.size());
            m_reaches.push_back({*place, *risk, 0});
        }
    }
}

void Exposure::setStanding(std::size_t action, const progress::Standing &standing)
{
    m_weights[action] = standing.proof ? std::clamp(standing.proof->weight(), 0.0, 1.0) : 0.0;
    m_statuses[action] = standing.status;
}

void Exposure::renew(const QHash<ActionId, progress::Standing> &standings)
{
    const progress::Standing unknown;
    for (std::size_t action = 0; action < m_actionIds.size(); ++action) {
        const auto standing = standings.constFind(m_actionIds[action]);
        setStanding(action, standing == standings.cend() ? unknown : *standing);
    }
    for (std::size_t risk = 0; risk < m_standings.size(); ++risk) {
        weigh(risk);
        weighReaches(risk);
    }
    sum();
}

void Exposure::update(const ActionId &action, const progress::Standing &standing)
{
    const auto place = m_actions.constFind(action);
    if (place == m_actions.cend())
        return;
    setStanding(*place, standing);
    for (const std::size_t reach : m_reachesOfAction[*place]) {
        weigh(m_reaches[reach].risk);
        weighReaches(m_reaches[reach].risk);
    }
    sum();
}

void Exposure::weigh(std::size_t risk)
{
    Weighed &weighed = m_weighed[risk];
    weighed.probability.weigh(m_weights);
    weighed.seriousness.weigh(m_weights);
    RiskStanding &standing = m_standings[risk];
    standing.probabilityCut = weighed.probability.cut();
    standing.seriousnessCut = weighed.seriousness.cut();
    standing.coverage = {};
    for (const std::size_t reach : weighed.reaches)
        standing.coverage.count(m_statuses[m_reaches[reach].action]);
}

void Exposure::weighReaches(std::size_t risk)
{
    const Weighed &weighed = m_weighed[risk];
    const RiskStanding &standing = m_standings[risk];
    // The shares of the sides that would remain; an action may work on one of them or on both.
    std::vector<std::pair<double, double>> remaining(weighed.reaches.size(),
                                                     {1.0 - standing.probabilityCut, 1.0 - standing.seriousnessCut});
    const auto lower = [this, &weighed](const Side &side, auto &&remains) {
        std::size_t reach = 0;
        // Members and reaches stand in the same order of actions.
        for (const Member &member : side.members()) {
            while (m_reaches[weighed.reaches[reach]].action != member.action)
                ++reach;
            const double weight = std::max(m_weights[member.action], foretoldWeight());
            remains(reach) = std::min(remains(reach), 1.0 - side.cutWith(member, weight));
        }
    };
    lower(weighed.probability, [&remaining](std::size_t reach) -> double & { return remaining[reach].first; });
    lower(weighed.seriousness, [&remaining](std::size_t reach) -> double & { return remaining[reach].second; });
    for (std::size_t reach = 0; reach < remaining.size(); ++reach) {
        const double fall = standing.share() - remaining[reach].first * remaining[reach].second;
        m_reaches[weighed.reaches[reach]].fall = standing.applies ? std::max(0.0, fall) * standing.weight : 0.0;
    }
}

void Exposure::sum()
{
    double weighedShares = 0;
    for (const RiskStanding &standing : m_standings) {
        if (standing.applies)
            weighedShares += standing.weight * standing.share();
    }
    m_index = m_totalWeight > 0 ? std::clamp(100.0 * weighedShares / m_totalWeight, 0.0, 100.0) : 0.0;
}

const RiskStanding *Exposure::risk(const RiskId &risk) const
{
    const auto place = m_risks.constFind(risk);
    return place == m_risks.cend() ? nullptr : &m_standings[*place];
}

std::vector<Contribution> Exposure::contributions(const RiskId &risk, RiskSide side) const
{
    const auto place = m_risks.constFind(risk);
    if (place == m_risks.cend())
        return {};
    const Weighed &weighed = m_weighed[*place];
    const Side &wanted = side == RiskSide::Probability ? weighed.probability : weighed.seriousness;
    std::vector<Contribution> contributions;
    std::vector<bool> groupTaken(wanted.members().size(), false);
    for (const Member &member : wanted.members()) {
        Contribution contribution{m_actionIds[member.action], member.strength, m_weights[member.action], false};
        // Of several that cut equally, the first counts.
        contribution.counts =
            contribution.cut() > 0 && contribution.cut() >= wanted.strongest(member.group) && !groupTaken[member.group];
        if (contribution.counts)
            groupTaken[member.group] = true;
        contributions.push_back(contribution);
    }
    return contributions;
}

double Exposure::dropOf(const ActionId &action) const
{
    const auto place = m_actions.constFind(action);
    if (place == m_actions.cend() || m_totalWeight <= 0)
        return 0;
    double fall = 0;
    for (const std::size_t reach : m_reachesOfAction[*place])
        fall += m_reaches[reach].fall;
    return 100.0 * fall / m_totalWeight;
}

std::vector<Gain> Exposure::gainsOf(const ActionId &action) const
{
    const auto place = m_actions.constFind(action);
    if (place == m_actions.cend() || m_totalWeight <= 0)
        return {};
    std::vector<Gain> gains;
    for (const std::size_t reach : m_reachesOfAction[*place]) {
        if (m_reaches[reach].fall > 0)
            gains.push_back({m_standings[m_reaches[reach].risk].risk, 100.0 * m_reaches[reach].fall / m_totalWeight});
    }
    std::sort(gains.begin(), gains.end(), [this](const Gain &left, const Gain &right) {
        if (left.drop != right.drop)
            return left.drop > right.drop;
        const int leftLevel = risk(left.risk)->seriousness.likely;
        const int rightLevel = risk(right.risk)->seriousness.likely;
        return leftLevel != rightLevel ? leftLevel > rightLevel : left.risk < right.risk;
    });
    return gains;
}

std::vector<RiskStanding> worstFirst(const std::vector<RiskStanding> &risks)
{
    std::vector<RiskStanding> ordered;
    std::copy_if(risks.begin(), risks.end(), std::back_inserter(ordered), [](const RiskStanding &risk) { return risk.applies; });
    std::sort(ordered.begin(), ordered.end(), [](const RiskStanding &left, const RiskStanding &right) {
        return std::make_tuple(-left.exposureNow(), -left.seriousness.likely, left.risk) <
               std::make_tuple(-right.exposureNow(), -right.seriousness.likely, right.risk);
    });
    return ordered;
}

} // namespace holdfast::risk
