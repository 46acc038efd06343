// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/macos/calendar_notifier.h"

#include "platform/macos/calendar_notifications.h"

#include <QPointer>

namespace holdfast::platform {

CalendarNotifier::CalendarNotifier(QObject *parent) : Notifier(parent)
{
    const QPointer<CalendarNotifier> self(this);
    apple::onPressed([self](bool later, const QStringList &ids) {
        if (!self)
            return;
        if (!ids.isEmpty())
            emit self->scheduledPressed(later, ids);
        emit later ? self->laterPressed() : self->openPressed();
        if (self && ids.isEmpty() && std::exchange(self->m_shown, false))
            emit self->closed();
    });
}

QString CalendarNotifier::unavailableBecause() const
{
    return apple::leave() == apple::Leave::Refused ? QStringLiteral("notifications of this app are switched off") : QString();
}

void CalendarNotifier::show(const Notice &notice, std::function<void(Outcome)> done)
{
    switch (apple::leave()) {
    case apple::Leave::Refused:
        done(Outcome::Denied);
        return;
    case apple::Leave::Given:
        showNow(notice, done);
        return;
    case apple::Leave::Unasked:
        break;
    }
    apple::askForLeave([self = QPointer(this), notice, done = std::move(done)](bool given) {
        if (given && self)
            self->showNow(notice, done);
        else
            done(Outcome::Denied);
    });
}

void CalendarNotifier::showNow(const Notice &notice, const std::function<void(Outcome)> &done)
{
    apple::showNow(notice, [self = QPointer(this), done](bool shown) {
        if (self)
            self->m_shown = shown;
        done(shown ? Outcome::Shown : Outcome::NoSuchService);
    });
}

void CalendarNotifier::withdraw()
{
    apple::withdrawShown();
    if (std::exchange(m_shown, false))
        emit closed();
}

} // namespace holdfast::platform
