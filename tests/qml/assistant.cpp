// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/assistant.h"

#include "tests/qml/counting_network.h"

#include <QDir>

QAccessibleInterface *Assistant::interfaceOf(QQuickItem *item)
{
    QAccessible::setActive(true);
    return item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
}

bool Assistant::press(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    auto *actions = interface == nullptr ? nullptr : interface->actionInterface();
    if (actions == nullptr || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

bool Assistant::reaches(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface != nullptr && interface->parent() != nullptr && interface->parent()->indexOfChild(interface) >= 0;
}

QString Assistant::name(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QString Assistant::description(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface == nullptr ? QString() : interface->text(QAccessible::Description);
}

int Assistant::role(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface == nullptr ? QAccessible::NoRole : interface->role();
}

bool Assistant::isChecked(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface != nullptr && interface->state().checked;
}

bool Assistant::isSelected(QQuickItem *item) const
{
    auto *interface = interfaceOf(item);
    return interface != nullptr && interface->state().selected;
}

QString Assistant::pictureFolder() const
{
    const QString folder = QStringLiteral(HOLDFAST_PICTURES);
    QDir().mkpath(folder);
    return folder + QLatin1Char('/');
}

int Assistant::requests() const
{
    return CountingNetwork::requests();
}
