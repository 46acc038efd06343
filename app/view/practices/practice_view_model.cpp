// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/practices/practice_view_model.h"

#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

PracticeViewModel::PracticeViewModel(ViewSurroundings &surroundings, const PracticeId &practice, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_practice(practice),
      m_steps(m_overview, m_preferences)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &PracticeViewModel::show);
    connect(&m_preferences, &Preferences::languageChanged, this, &PracticeViewModel::changed);
    show({});
}

void PracticeViewModel::show(const QSet<ActionId> &actions)
{
    std::vector<ActionListModel::Row> rows;
    m_hidden = 0;
    if (const catalogue::Practice *practice = m_overview.catalogue().practice(m_practice)) {
        for (const ActionId &id : practice->actions) {
            const catalogue::Action *action = m_overview.catalogue().action(id);
            if (action == nullptr || action->retired)
                continue;
            if (progress::applies(*action, m_overview.contents().profile))
                rows.push_back({id, {}});
            else
                ++m_hidden;
        }
    }
    m_steps.setRows(std::move(rows));
    m_steps.refresh(actions);
    emit changed();
}

QString PracticeViewModel::title() const
{
    const catalogue::Practice *practice = m_overview.catalogue().practice(m_practice);
    return practice == nullptr ? QString() : practice->title.in(m_preferences.catalogueLanguage());
}

QString PracticeViewModel::summary() const
{
    const catalogue::Practice *practice = m_overview.catalogue().practice(m_practice);
    return practice == nullptr ? QString() : practice->summary.in(m_preferences.catalogueLanguage());
}

QString PracticeViewModel::progressText() const
{
    const progress::Coverage coverage = m_overview.picture().coverage(m_practice);
    //: How far a practice has come. %1 done, %2 the number of steps that apply, %3 those of which it is known how they stand.
    return tr("%1 of %2 done, %3 known").arg(coverage.done).arg(coverage.applicable).arg(coverage.known);
}

double PracticeViewModel::fraction() const
{
    return progress::donePercent(m_overview.picture().coverage(m_practice)) / 100.0;
}

QString PracticeViewModel::hiddenText() const
{
    if (m_hidden == 0)
        return {};
    //: Below the steps of a practice.
    return tr("%n step(s) are not shown: by your answers they are for other devices or places.", nullptr, m_hidden);
}

} // namespace holdfast::view
