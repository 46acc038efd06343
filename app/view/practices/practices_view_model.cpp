// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/practices/practices_view_model.h"

#include "app/view/app/view_surroundings.h"

namespace holdfast::view {

PracticesViewModel::PracticesViewModel(ViewSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_practices(surroundings.overview, surroundings.preferences)
{
}

} // namespace holdfast::view
