// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/picture.h"

#include "app/progress/second_look.h"

namespace holdfast::overview {

Picture::Picture(const catalogue::Catalogue &catalogue, const Contents &contents, const QDate &today) : m_today(today)
{
    for (auto marks = contents.marks.cbegin(); marks != contents.marks.cend(); ++marks)
        stand(catalogue, contents, marks.key());
    m_exposure = risk::Exposure(catalogue, contents.profile, risk::newest(contents.assessments), m_standings);
    rank(catalogue, contents);
    if (contents.marks.isEmpty())
        m_starterSteps = risk::starterSteps(catalogue, contents.profile);
}

void Picture::refresh(const catalogue::Catalogue &catalogue, const Contents &contents, const QSet<ActionId> &actions)
{
    for (const ActionId &action : actions) {
        stand(catalogue, contents, action);
        m_exposure.update(action, m_standings.value(action));
    }
    if (!contents.marks.isEmpty())
        m_starterSteps.clear();
    rank(catalogue, contents);
}

void Picture::stand(const catalogue::Catalogue &catalogue, const Contents &contents, const ActionId &id)
{
    // Marks on an action this catalogue does not know (from a pack that was removed) are kept, and wait.
    const catalogue::Action *action = catalogue.action(id);
    const auto marks = contents.marks.constFind(id);
    if (action == nullptr || action->retired || marks == contents.marks.cend())
        return;
    m_standings[id] = progress::standing(*marks, action->intervalDays, catalogue.scales().freshnessFloor, m_today);
}

void Picture::rank(const catalogue::Catalogue &catalogue, const Contents &contents)
{
    m_nextSteps = risk::nextSteps(catalogue, contents.profile, m_standings, m_exposure, contents.placements);
    m_due = progress::dueList(catalogue, contents.profile, m_standings, m_today, dueHorizonDays);
    m_coverage = progress::coverage(catalogue, contents.profile, m_standings);
    m_practices = progress::coverageByPractice(catalogue, contents.profile, m_standings);
    m_secondLooks.clear();
    for (const catalogue::Action &action : catalogue.actions()) {
        // Few have changed at all, and only those look for their marks.
        if (action.changedOn.isValid() &&
            progress::wantsSecondLook(action, contents.marks.value(action.id), contents.secondLooks.value(action.id), m_today))
            m_secondLooks.push_back(action.id);
    }
}

} // namespace holdfast::overview
