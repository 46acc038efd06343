// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never compiled so far: no Mac was at hand. For macOS, and by ios/notifications.mm for iOS; with ARC (-fobjc-arc).

#include "platform/macos/calendar_notifications.h"
#include "platform/macos/notification_content.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast::platform::apple {

void schedule(const QList<parse::CalendarTrigger> &triggers, const Notifier::Notice &words)
{
    UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
    [center removeAllPendingNotificationRequests];
    for (qsizetype index = 0; index < triggers.size(); ++index) {
        const parse::CalendarTrigger &trigger = triggers[index];
        // Without a calendar or a zone: whatever the clock on the wall is then.
        NSDateComponents *components = [NSDateComponents new];
        components.year = trigger.year;
        components.month = trigger.month;
        components.day = trigger.day;
        components.hour = trigger.hour;
        components.minute = trigger.minute;
        UNNotificationRequest *request = [UNNotificationRequest
            requestWithIdentifier:[NSString stringWithFormat:@"holdfast.due.%lld", static_cast<long long>(index)]
                          content:contentOf(words, trigger.ids)
                          trigger:[UNCalendarNotificationTrigger triggerWithDateMatchingComponents:components repeats:NO]];
        // What it refuses is missing from scheduled().
        [center addNotificationRequest:request withCompletionHandler:nil];
    }
}

std::optional<QList<QDateTime>> scheduled()
{
    __block QList<QDateTime> times;
    const bool said = answered(^(dispatch_semaphore_t done) {
        [UNUserNotificationCenter.currentNotificationCenter
            getPendingNotificationRequestsWithCompletionHandler:^(NSArray<UNNotificationRequest *> *requests) {
                for (UNNotificationRequest *request in requests) {
                    if (![request.trigger isKindOfClass:[UNCalendarNotificationTrigger class]])
                        continue;
                    NSDate *next = [static_cast<UNCalendarNotificationTrigger *>(request.trigger) nextTriggerDate];
                    if (next != nil)
                        times.append(QDateTime::fromNSDate(next).toLocalTime());
                }
                dispatch_semaphore_signal(done);
            }];
    });
    if (!said)
        return std::nullopt;
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace holdfast::platform::apple
