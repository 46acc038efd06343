// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/agenda_view_model.h"

#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

AgendaViewModel::AgendaViewModel(ViewSurroundings &surroundings, AppViewModel & /*app*/, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview)
{
}

} // namespace holdfast::view
