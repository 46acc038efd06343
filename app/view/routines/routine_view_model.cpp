// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_view_model.h"

#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

RoutineViewModel::RoutineViewModel(ViewSurroundings &surroundings, AppViewModel & /*app*/, routine::RoutineNumber /*number*/,
                                   QObject *parent)
    : QObject(parent), m_overview(surroundings.overview)
{
}

} // namespace holdfast::view
