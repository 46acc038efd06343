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
    // A slider that was moved goes back to what is stored when storing failed.
    connect(&m_overview, &overview::Overview::failed, this, &EstimateViewModel::changed);
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
    const risk::Estimate now = estimate();
    if (level == now.likely)
        return;
    save(now.isRange() ? risk::Estimate{std::min(now.low, level), level, std::max(now.high, level)} : risk::estimateOf(level));
}

void EstimateViewModel::chooseLow(int level)
{
    const risk::Estimate now = estimate();
    save(risk::Estimate{level, std::max(now.likely, level), std::max(now.high, level)});
}

void EstimateViewModel::chooseHigh(int level)
{
    const risk::Estimate now = estimate();
    save(risk::Estimate{std::min(now.low, level), std::min(now.likely, level), level});
}

void EstimateViewModel::dropRange()
{
    save(risk::estimateOf(level()));
}

void EstimateViewModel::useSuggested()
{
    save(std::nullopt);
}

void EstimateViewModel::save(const std::optional<risk::Estimate> &estimate)
{
    overview::RiskRegister riskRegister(m_overview);
    risk::NewAssessment assessment = riskRegister.current(m_risk);
    (m_side == risk::RiskSide::Probability ? assessment.probability : assessment.seriousness) = estimate;
    riskRegister.assess(assessment);
}

} // namespace holdfast::view
