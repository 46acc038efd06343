// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/step_ranking.h"

#include "app/overview/risk_register.h"
#include "app/wording/risk_words.h"

#include <algorithm>

namespace holdfast::view {

namespace {

/// Its place in the order, from 0; -1 when it is not open.
int rankOf(const overview::Overview &overview, const ActionId &action)
{
    const std::vector<risk::NextStep> &steps = overview.picture().nextSteps();
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&action](const risk::NextStep &step) { return step.action == action; });
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

} // namespace

StepRanking::StepRanking(overview::Overview &overview, const Preferences &preferences, const ActionId &action, QObject *parent)
    : QObject(parent), m_overview(overview), m_action(action)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &StepRanking::changed);
    connect(&m_overview, &overview::Overview::failed, this, &StepRanking::changed);
    connect(&preferences, &Preferences::languageChanged, this, &StepRanking::changed);
}

bool StepRanking::isOpen() const
{
    return rankOf(m_overview, m_action) >= 0;
}

QString StepRanking::dropText() const
{
    return isOpen() ? wording::dropText(m_overview.picture().exposure().dropOf(m_action)) : QString();
}

QString StepRanking::dropSentence() const
{
    return isOpen() ? wording::dropSentence(m_overview.picture().exposure().dropOf(m_action)) : QString();
}

QString StepRanking::orderText() const
{
    if (!isOpen())
        return {};
    //: Where a step stands in the order of all steps that are to be done. %1 and %2 are numbers.
    return tr("Number %1 of %2 open steps").arg(rankOf(m_overview, m_action) + 1).arg(m_overview.picture().nextSteps().size());
}

QString StepRanking::rankingSentence() const
{
    return wording::rankingSentence();
}

int StepRanking::place() const
{
    return static_cast<int>(risk::placeOf(m_overview.contents().placements, m_action));
}

void StepRanking::moveTo(int place)
{
    if (place < Ranked || place > Last)
        return;
    overview::RiskRegister(m_overview).place(m_action, static_cast<risk::Place>(place));
}

} // namespace holdfast::view
