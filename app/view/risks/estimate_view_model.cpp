// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/risks/estimate_view_model.h"

#include "app/overview/risk_register.h"
#include "app/risk/scale.h"
#include "app/wording/risk_words.h"

#include <algorithm>

namespace holdfast::view {

EstimateViewModel::EstimateViewModel(overview::Overview &overview, const Preferences &preferences, const RiskId &risk,
                                     risk::RiskSide side, QObject *parent)
    : QObject(parent), m_overview(overview), m_preferences(preferences), m_risk(risk), m_side(side)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &EstimateViewModel::changed);
    connect(&m_overview, &overview::Overview::failed, this, &EstimateViewModel::changed);
    connect(&m_overview, &overview::Overview::failed, this, &EstimateViewModel::refused);
    connect(&m_preferences, &Preferences::languageChanged, this, &EstimateViewModel::changed);
}

risk::Estimate EstimateViewModel::estimate() const
{
    const risk::RiskStanding *standing = m_overview.picture().exposure().risk(m_risk);
    if (standing == nullptr)
        return {};
    return m_side == risk::RiskSide::Probability ? standing->probability : standing->seriousness;
}

bool EstimateViewModel::isOwn() const
{
    const risk::RiskStanding *standing = m_overview.picture().exposure().risk(m_risk);
    if (standing == nullptr)
        return false;
    return m_side == risk::RiskSide::Probability ? standing->ownProbability : standing->ownSeriousness;
}

QStringList EstimateViewModel::words() const
{
    const catalogue::Scales &scales = m_overview.catalogue().scales();
    QStringList words;
    for (int level = risk::lowestLevel; level <= risk::highestLevel; ++level)
        words << wording::levelText(m_side == risk::RiskSide::Probability ? scales.probability : scales.seriousness, level,
                                    m_preferences.catalogueLanguage());
    return words;
}

QString EstimateViewModel::amountText() const
{
    const catalogue::Scales &scales = m_overview.catalogue().scales();
    const bool onProbability = m_side == risk::RiskSide::Probability;
    const double value = risk::valueOf(onProbability ? scales.probability : scales.seriousness, level());
    //: Below the words of a level. %1 is a chance ("8 % a year") or an amount ("HK$3,000").
    return tr("Calculated with %1.").arg(onProbability ? wording::chanceText(value) : wording::moneyText(value));
}

void EstimateViewModel::choose(int level)
{
    change([level](const risk::Estimate &now) -> std::optional<risk::Estimate> {
        if (!now.isRange())
            return risk::estimateOf(level);
        return risk::Estimate{std::min(now.low, level), level, std::max(now.high, level)};
    });
}

void EstimateViewModel::chooseLow(int level)
{
    change([level](const risk::Estimate &now) -> std::optional<risk::Estimate> {
        return risk::Estimate{level, std::max(now.likely, level), std::max(now.high, level)};
    });
}

void EstimateViewModel::chooseHigh(int level)
{
    change([level](const risk::Estimate &now) -> std::optional<risk::Estimate> {
        return risk::Estimate{std::min(now.low, level), std::min(now.likely, level), level};
    });
}

void EstimateViewModel::dropRange()
{
    change([](const risk::Estimate &now) -> std::optional<risk::Estimate> { return risk::estimateOf(now.likely); });
}

void EstimateViewModel::useSuggested()
{
    change([](const risk::Estimate &) -> std::optional<risk::Estimate> { return std::nullopt; });
}

risk::Estimate EstimateViewModel::suggested() const
{
    const catalogue::Risk *risk = m_overview.catalogue().risk(m_risk);
    if (risk == nullptr)
        return {};
    const catalogue::Levels &levels = risk::suggestedLevels(*risk, m_overview.contents().profile);
    return risk::estimateOf(m_side == risk::RiskSide::Probability ? levels.probability : levels.seriousness);
}

void EstimateViewModel::change(const std::function<std::optional<risk::Estimate>(const risk::Estimate &now)> &next)
{
    // From what is stored by then, not from what is shown now: an earlier change may still be on its way.
    overview::RiskRegister(m_overview)
        .change(m_risk, [next, suggested = suggested(), side = m_side](risk::NewAssessment &assessment) {
            std::optional<risk::Estimate> &estimate =
                side == risk::RiskSide::Probability ? assessment.probability : assessment.seriousness;
            const risk::Estimate now = estimate.value_or(suggested);
            const std::optional<risk::Estimate> wanted = next(now);
            // Choosing what is there makes no level of one's own.
            if (!wanted || *wanted != now)
                estimate = wanted;
        });
}

} // namespace holdfast::view
