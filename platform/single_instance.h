// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace holdfast::platform {

/// At most one running program per vault folder. A second start hands its request to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { First, HandedOver, Unavailable };

    using QObject::QObject;
    /// Takes the place of the first, or asks the one that has it to come to the front.
    [[nodiscard]] virtual Outcome claim(const QString &vaultFolder) = 0;

signals:
    /// Another start asked for this window.
    void raiseRequested();
};

} // namespace holdfast::platform
