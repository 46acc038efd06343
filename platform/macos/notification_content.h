// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"

#include <QStringList>

#import <UserNotifications/UserNotifications.h>

// Objective-C++, for the other files of this kind alone.

namespace holdfast::platform::apple {

/// What a notification says, with its two buttons; `ids` are the reminders it stands for.
UNNotificationContent *contentOf(const Notifier::Notice &words, const QStringList &ids);
QStringList idsIn(UNNotificationContent *content);
bool isLater(UNNotificationResponse *response);

/// Asks and waits for the signal, a few seconds at most; false when it did not come.
bool answered(void (^ask)(dispatch_semaphore_t));

} // namespace holdfast::platform::apple
