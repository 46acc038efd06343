// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never compiled so far: no Mac was at hand. For macOS, and by ios/notifications.mm for iOS; with ARC (-fobjc-arc).

#include "platform/macos/notification_content.h"

namespace holdfast::platform::apple {

namespace {

NSString *const category = @"holdfast.reminder";
NSString *const laterAction = @"holdfast.later";
NSString *const idsKey = @"ids";
constexpr int64_t longestAnswer = 5 * NSEC_PER_SEC;

} // namespace

UNNotificationContent *contentOf(const Notifier::Notice &words, const QStringList &ids)
{
    UNNotificationAction *open = [UNNotificationAction actionWithIdentifier:@"holdfast.open"
                                                                      title:words.open.toNSString()
                                                                    options:UNNotificationActionOptionForeground];
    UNNotificationAction *later = [UNNotificationAction actionWithIdentifier:laterAction
                                                                       title:words.later.toNSString()
                                                                     options:UNNotificationActionOptionNone];
    [UNUserNotificationCenter.currentNotificationCenter setNotificationCategories:[NSSet setWithObject:[UNNotificationCategory
                                                                 categoryWithIdentifier:category
                                                                                actions:@[ open, later ]
                                                                      intentIdentifiers:@[]
                                                                                options:UNNotificationCategoryOptionNone]]];
    UNMutableNotificationContent *content = [UNMutableNotificationContent new];
    content.title = words.title.toNSString();
    content.body = words.body.toNSString();
    content.categoryIdentifier = category;
    content.userInfo = @{idsKey : ids.join(QLatin1Char(' ')).toNSString()};
    return content;
}

QStringList idsIn(UNNotificationContent *content)
{
    NSString *text = content.userInfo[idsKey];
    return QString::fromNSString(text ?: @"").split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isLater(UNNotificationResponse *response)
{
    return [response.actionIdentifier isEqualToString:laterAction];
}

bool answered(void (^ask)(dispatch_semaphore_t))
{
    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    ask(done);
    return dispatch_semaphore_wait(done, dispatch_time(DISPATCH_TIME_NOW, longestAnswer)) == 0;
}

} // namespace holdfast::platform::apple
