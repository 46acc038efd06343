// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

namespace holdfast::overview {

/// The verbs that change what a person thinks of the risks and of the ranking. Keeps nothing of its own: what they change stands
/// in Overview's contents and picture, and what goes wrong is reported through Overview::failed().
class RiskRegister
{
public:
    explicit RiskRegister(Overview &overview) : m_overview(overview) {}

    /// What the person thinks of a risk at present; what they left open, and everything about a risk they never assessed, is
    /// empty.
    [[nodiscard]] risk::NewAssessment current(const RiskId &risk) const;
    /// Changes one thing or several about a risk (a level, the note) and leaves the rest as it is by the time this is saved:
    /// others may be on their way there. `change` runs on the thread. NoSuchRisk, or the errors of risk::checked(); what says
    /// nothing new is not recorded.
    void change(const RiskId &risk, std::function<void(risk::NewAssessment &)> change);
    /// Where a person wants a step, whatever the ranking says. NoSuchAction.
    void place(const ActionId &action, risk::Place place);

private:
    Overview &m_overview;
};

} // namespace holdfast::overview
