// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace holdfast::platform {

/// What the operating system says about how things should look.
class Appearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool prefersDark() const = 0;
    [[nodiscard]] virtual bool prefersReducedMotion() const = 0;

signals:
    void changed();
};

} // namespace holdfast::platform
