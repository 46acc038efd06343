// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/step_advice.h"

#include "app/wording/date_text.h"

#include <algorithm>

namespace holdfast::view {

StepAdvice::StepAdvice(overview::Overview &overview, const Preferences &preferences, catalogue::Action action, QObject *parent)
    : QObject(parent), m_overview(overview), m_preferences(preferences), m_action(std::move(action))
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &StepAdvice::updated);
    connect(&m_preferences, &Preferences::languageChanged, this, &StepAdvice::updated);
}

bool StepAdvice::isChanged() const
{
    const std::vector<ActionId> &looks = m_overview.picture().secondLooks();
    return std::find(looks.begin(), looks.end(), m_action.id) != looks.end();
}

QString StepAdvice::changedText() const
{
    //: On a step that was marked before its advice changed. %1 is a date.
    return tr("This advice changed on %1.").arg(wording::dateText(m_action.changedOn, m_preferences.catalogueLanguage()));
}

QString StepAdvice::change() const
{
    return m_action.change.in(m_preferences.catalogueLanguage());
}

QString StepAdvice::retiredText() const
{
    //: On a step that the catalogue no longer advises. %1 is a date.
    return tr("This step is no longer advised since %1. What you recorded is kept.")
        .arg(wording::dateText(m_action.retiredOn, m_preferences.catalogueLanguage()));
}

QString StepAdvice::successorTitle() const
{
    const catalogue::Action *next = m_overview.catalogue().action(m_action.replacedBy);
    return next == nullptr ? QString() : next->title.in(m_preferences.catalogueLanguage());
}

void StepAdvice::keepMark()
{
    m_overview.catalogueInUse().lookAgain(m_action.id);
}

} // namespace holdfast::view
