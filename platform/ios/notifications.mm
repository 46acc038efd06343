// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// iOS has the same UNUserNotificationCenter as macOS; so has this the same text. Never compiled so far.

#include "platform/macos/calendar_notifications.mm"
#include "platform/macos/notification_content.mm"
#include "platform/macos/scheduled_notifications.mm"
