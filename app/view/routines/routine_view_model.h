// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// One routine: what it asks for, where it stands, what was done about it.
class RoutineViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")

public:
    RoutineViewModel(ViewSurroundings &surroundings, AppViewModel &app, routine::RoutineNumber number, QObject *parent = nullptr);

signals:
    void changed();

private:
    overview::Overview &m_overview;
};

} // namespace holdfast::view
