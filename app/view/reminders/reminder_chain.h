// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/lists/line_list_model.h"
#include "app/view/reminders/reminder_watch.h"

namespace holdfast::view {

/// What is known about the links of the chain from the vault to the person.
struct ReminderChain {
    /// due.json was written the last time, and is whole.
    bool armed = true;
    bool damaged = false;
    /// How many reminders lie in it that were not told yet.
    int waiting = 0;
    /// Empty before the system answered.
    std::optional<platform::WakeUp::State> wakeUp;
    /// When somebody last reminded: the timer or this window.
    std::optional<QDateTime> lastRun;
    /// Why there are no notifications, in English; empty when there may be some.
    QString noNotifications;
    ReminderWatch::Test test = ReminderWatch::Test::None;
    QDateTime now;
    QTimeZone zone;
    catalogue::Language language = catalogue::Language::English;
};

/// The links, first to last, by the keys of their lines.
[[nodiscard]] const QStringList &reminderLinks();
/// What is so about one link, and what to do when it does not hold. What nobody knows is never said to work.
[[nodiscard]] Line reminderLink(const QString &link, const ReminderChain &chain);
/// What came of the test, in a sentence or two; empty when there was none.
[[nodiscard]] QString testText(ReminderWatch::Test test);
/// Why setting up or taking away failed, and what to do; empty when it did not.
[[nodiscard]] QString wakeUpTrouble(platform::WakeUp::Trouble trouble);

} // namespace holdfast::view
