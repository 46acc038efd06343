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

void RiskRegister::assess(const risk::NewAssessment &assessment)
{
    if (m_overview.catalogue().risk(assessment.risk) == nullptr) {
        emit m_overview.failed({ErrorCode::NoSuchRisk, {}});
        return;
    }
    if (const auto fits = risk::checked(assessment); !fits) {
        emit m_overview.failed(fits.error());
        return;
    }
    // Whether it says anything new is for the thread to tell: others may be on their way there.
    m_overview.runOpen<std::optional<risk::Assessment>>([assessment](Ledger &ledger) { return ledger.assess(assessment); },
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
                                    std::erase_if(placements, [&](const auto &known) { return known.action == action; });
                                    if (place != risk::Place::Ranked)
                                        placements.push_back({action, place});
                                    overview->recompose({action});
                                });
}

} // namespace holdfast::overview
