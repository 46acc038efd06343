// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/risks/risks_view_model.h"

#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

RisksViewModel::RisksViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_risks(m_overview, surroundings.preferences)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &RisksViewModel::changed);
    connect(&surroundings.preferences, &Preferences::languageChanged, this, &RisksViewModel::changed);
}

QString RisksViewModel::outsideText() const
{
    const risk::Exposure &exposure = m_overview.picture().exposure();
    const int all = static_cast<int>(exposure.risks().size());
    if (exposure.applicableRisks() == all)
        return {};
    //: Below the list of risks. %1 and %2 are numbers of risks.
    return tr("%1 of %2 risks count in the index. The others you set aside, or no step for you lowers them.")
        .arg(exposure.applicableRisks())
        .arg(all);
}

} // namespace holdfast::view
