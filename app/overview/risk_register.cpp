// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/risk_register.h"

#include "app/overview/overview_bench.h"

namespace holdfast::overview {

risk::NewAssessment RiskRegister::current(const RiskId &risk) const
{
    risk::NewAssessment assessment = risk::newest(m_overview.contents().assessments).value(risk);
    assessment.risk = risk;
    return assessment;
}

void RiskRegister::change(const RiskId &risk, std::function<void(risk::NewAssessment &)> change)
{
    if (m_overview.catalogue().risk(risk) == nullptr) {
        emit m_overview.failed({ErrorCode::NoSuchRisk, {}});
        return;
    }
    m_overview.runOpen<std::optional<risk::Assessment>>(
        [risk, change = std::move(change)](Ledger &ledger) { return ledger.assess(risk, change); },
        [overview = &m_overview](const std::optional<risk::Assessment> &saved) {
            if (!saved)
                return;
            overview->m_contents.assessments.push_back(*saved);
            overview->recompose({});
        });
}

void RiskRegister::place(const ActionId &action, risk::Place place)
{
    if (m_overview.catalogue().action(action) == nullptr) {
        emit m_overview.failed({ErrorCode::NoSuchAction, {}});
        return;
    }
    m_overview.runOpen<Nothing>([action, place](Ledger &ledger) { return nothingOr(ledger.place(action, place)); },
                                [overview = &m_overview, action, place](Nothing) {
                                    risk::Placements &placements = overview->m_contents.placements;
                                    if (risk::placeOf(placements, action) == place)
                                        return;
                                    std::erase_if(placements, [&](const auto &known) { return known.action == action; });
                                    if (place != risk::Place::Ranked)
                                        placements.push_back({action, place});
                                    overview->recompose({action});
                                });
}

} // namespace holdfast::overview
