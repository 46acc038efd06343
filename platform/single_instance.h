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
    /// Takes the place of the first, or asks the one that has it to come to the front and, unless `file` is empty, to open that.
    [[nodiscard]] virtual Outcome claim(const QString &vaultFolder, const QString &file = {}) = 0;

signals:
    /// Another start asked for this window, and for a file in it unless that is empty.
    void raiseRequested(const QString &file);
};

} // namespace holdfast::platform
