// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/practices/practice_view_model.h"

#include "app/view/app/view_surroundings.h"
#include "app/wording/progress_words.h"

namespace holdfast::view {

PracticeViewModel::PracticeViewModel(ViewSurroundings &surroundings, const PracticeId &practice, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_practice(practice),
      m_steps(m_overview, m_preferences)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &PracticeViewModel::show);
    connect(&m_preferences, &Preferences::languageChanged, this, &PracticeViewModel::changed);
    show();
}

void PracticeViewModel::show()
{
    std::vector<ActionListModel::Row> rows;
    m_hidden = 0;
    if (const catalogue::Practice *practice = m_overview.catalogue().practice(m_practice)) {
        for (const ActionId &id : practice->actions) {
            const catalogue::Action *action = m_overview.catalogue().action(id);
            if (action == nullptr || action->retired)
                continue;
            const bool fits = progress::applies(*action, m_overview.contents().profile);
            if (!fits)
                ++m_hidden;
            if (fits || m_hiddenShown)
                rows.push_back({id, {}});
        }
    }
    m_steps.setRows(std::move(rows));
    // What one mark takes off the index changes what every other step would still take off.
    m_steps.refresh({});
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
    return wording::practiceProgressText(m_overview.picture().coverage(m_practice));
}

double PracticeViewModel::fraction() const
{
    return progress::donePercent(m_overview.picture().coverage(m_practice)) / 100.0;
}

QString PracticeViewModel::hiddenText() const
{
    if (m_hidden == 0)
        return {};
    if (m_hiddenShown) {
        //: Below the steps of a practice, when all are shown.
        return tr("%n of these step(s) are, by your answers, for organisations or for other devices or places.", nullptr,
                  m_hidden);
    }
    //: Below the steps of a practice.
    return tr("%n step(s) are not shown: by your answers they are for organisations or for other devices or places.", nullptr,
              m_hidden);
}

void PracticeViewModel::showHidden()
{
    m_hiddenShown = true;
    show();
}

} // namespace holdfast::view
