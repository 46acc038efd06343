// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickItem>
#include <QString>

// What assistive technology sees and does, for Qt Quick tests: it asks Qt's accessibility tree, the same one AT-SPI reads.
class Assistant : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Presses the item as a screen reader would. False when the item is not in the tree or offers no press.
    Q_INVOKABLE bool press(QQuickItem *item) const;
    // True when the item stands in the tree, that is: assistive technology can reach it.
    Q_INVOKABLE bool reaches(QQuickItem *item) const;
    Q_INVOKABLE QString name(QQuickItem *item) const;
    Q_INVOKABLE QString description(QQuickItem *item) const;
    Q_INVOKABLE int role(QQuickItem *item) const;
    Q_INVOKABLE bool isChecked(QQuickItem *item) const;
    Q_INVOKABLE bool isSelected(QQuickItem *item) const;
    // Where tests may leave pictures for people to look at, with a slash at the end.
    Q_INVOKABLE QString pictureFolder() const;
    // How many pictures or pages were asked for by address since the program began.
    Q_INVOKABLE int requests() const;

private:
    static QAccessibleInterface *interfaceOf(QQuickItem *item);
};
