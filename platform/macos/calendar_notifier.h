// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <QStringList>

namespace holdfast::platform {

/// macOS and iOS, by UNUserNotificationCenter (calendar_notifications.h). The first notice is when the person is asked for leave:
/// it is shown after they gave it. Plain Qt: compiled and tested on every system, with a centre of the test's own.
class CalendarNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit CalendarNotifier(QObject *parent = nullptr);

    [[nodiscard]] QString unavailableBecause() const override;
    void show(const Notice &notice, std::function<void(Outcome)> done) override;
    void withdraw() override;

signals:
    /// One that the system showed by itself was pressed, besides openPressed() or laterPressed(): for the outbox.
    void scheduledPressed(bool later, const QStringList &ids);

private:
    void showNow(const Notice &notice, const std::function<void(Outcome)> &done);

    bool m_shown = false;
};

} // namespace holdfast::platform
