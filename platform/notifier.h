// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace holdfast::platform {

/// Shows one notification of the desktop or the system at a time.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// Plain text; whoever shows it escapes what the service would read as markup.
    struct Notice {
        QString title;
        QString body;
        /// The words on its two buttons. Where the service has no buttons, pressing the notification itself opens.
        QString open;
        QString later;
    };
    enum class Outcome { Shown, NoSuchService, Denied, TimedOut };

    using QObject::QObject;

    /// Why there is none on this system, in English for logs; empty when there may be one.
    [[nodiscard]] virtual QString unavailableBecause() const = 0;
    /// Shows it in place of an earlier one, and tells what came of it; a service that never answers is given up after 5 s.
    virtual void show(const Notice &notice, std::function<void(Outcome)> done) = 0;
    /// Takes it away again, if it is still there.
    virtual void withdraw() = 0;

signals:
    void openPressed();
    void laterPressed();
    /// It is gone: dismissed, expired, taken away; after a button too.
    void closed();
};

} // namespace holdfast::platform
