// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overview.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace holdfast::view {

class AppViewModel;
struct ViewSurroundings;

/// What is due and what comes, by the day, in a week or a month.
class AgendaViewModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given to the page by App")

public:
    AgendaViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent = nullptr);

signals:
    void changed();

private:
    overview::Overview &m_overview;
};

} // namespace holdfast::view
