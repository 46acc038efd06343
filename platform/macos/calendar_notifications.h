// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/notifier.h"
#include "platform/parse/calendar_trigger.h"

#include <QStringList>

#include <functional>
#include <optional>

// UNUserNotificationCenter, which macOS (10.14 and newer, signed bundles only) and iOS have alike, as functions without a word of
// Objective-C. Answers come on the thread of Qt's event loop.

namespace holdfast::platform::apple {

/// What the person chose. Unasked until the first notice.
enum class Leave { Unasked, Given, Refused };

[[nodiscard]] Leave leave();
/// Asks where nobody was asked yet, and waits for nobody.
void askForLeave(std::function<void(bool given)> done);

/// One notification now, in place of the one before; false when the system refused it.
void showNow(const Notifier::Notice &notice, std::function<void(bool shown)> done);
void withdrawShown();
/// What is called when a notification is pressed; `ids` are those of its trigger, none for showNow(). Also once after a start
/// that a press caused.
void onPressed(std::function<void(bool later, const QStringList &ids)> pressed);

/// All triggers, in place of those before, each with the same neutral words.
void schedule(const QList<parse::CalendarTrigger> &triggers, const Notifier::Notice &words);
/// The times at which those that wait will come, nearest first; nothing when the system does not answer within a few seconds.
[[nodiscard]] std::optional<QList<QDateTime>> scheduled();

} // namespace holdfast::platform::apple
