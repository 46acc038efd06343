// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never compiled so far: no Mac was at hand. For macOS, and by ios/notifications.mm for iOS; with ARC (-fobjc-arc).

#include "platform/macos/calendar_notifications.h"

#include "platform/macos/notification_content.h"

#include <QCoreApplication>

namespace {

using namespace holdfast::platform;

std::function<void(bool, const QStringList &)> whenPressed;
NSString *const shownNow = @"holdfast.now";

UNUserNotificationCenter *center()
{
    return UNUserNotificationCenter.currentNotificationCenter;
}

/// Answers come on a queue of the system's.
void onQtsThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(work), Qt::QueuedConnection);
}

} // namespace

@interface HoldfastNotificationDelegate : NSObject <UNUserNotificationCenterDelegate>
@end

@implementation HoldfastNotificationDelegate
- (void)userNotificationCenter:(UNUserNotificationCenter *)asked
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))done
{
    const bool later = apple::isLater(response);
    const bool dismissed = [response.actionIdentifier isEqualToString:UNNotificationDismissActionIdentifier];
    const QStringList ids = apple::idsIn(response.notification.request.content);
    if (!dismissed && whenPressed)
        onQtsThread([later, ids] { whenPressed(later, ids); });
    done();
}
@end

namespace holdfast::platform::apple {

Leave leave()
{
    __block UNAuthorizationStatus status = UNAuthorizationStatusNotDetermined;
    const bool said = answered(^(dispatch_semaphore_t done) {
        [center() getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
            status = settings.authorizationStatus;
            dispatch_semaphore_signal(done);
        }];
    });
    if (!said || status == UNAuthorizationStatusDenied)
        return Leave::Refused;
    return status == UNAuthorizationStatusNotDetermined ? Leave::Unasked : Leave::Given;
}

void askForLeave(std::function<void(bool)> done)
{
    [center() requestAuthorizationWithOptions:UNAuthorizationOptionAlert
                            completionHandler:^(BOOL given, NSError *) { onQtsThread([done, given] { done(given); }); }];
}

void showNow(const Notifier::Notice &notice, std::function<void(bool)> done)
{
    UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:shownNow
                                                                          content:contentOf(notice, {})
                                                                          trigger:nil];
    [center() addNotificationRequest:request
               withCompletionHandler:^(NSError *error) { onQtsThread([done, shown = error == nil] { done(shown); }); }];
}

void withdrawShown()
{
    [center() removeDeliveredNotificationsWithIdentifiers:@[ shownNow ]];
}

void onPressed(std::function<void(bool, const QStringList &)> pressed)
{
    // The centre keeps no hold of it.
    static HoldfastNotificationDelegate *const delegate = [HoldfastNotificationDelegate new];
    whenPressed = std::move(pressed);
    center().delegate = delegate;
}

} // namespace holdfast::platform::apple
