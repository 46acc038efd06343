// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace holdfast::platform {

/// Hands a finished page to the system's printing, through a pipe and never through a file.
class Printer
{
public:
    enum class Outcome { Sent, Unavailable, Failed };

    virtual ~Printer() = default;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// `pdf` is one PDF document; `title` must not hold anything secret since print queues show it.
    virtual void print(const QByteArray &pdf, const QString &title, std::function<void(Outcome)> done) = 0;
};

} // namespace holdfast::platform
