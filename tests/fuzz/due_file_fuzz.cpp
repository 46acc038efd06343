// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/calendar_trigger.h"
#include "tests/fuzz/fuzz_target.h"

#include <QTimeZone>

// due.json, which lies outside the vault: any bytes; and the triggers made of it are at most fifty, in order and to come.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace holdfast;
    using namespace holdfast::platform::parse;
    const auto due = readDueFile(fuzz::viewOf(data, size).toByteArray());
    if (!due)
        return 0;
    fuzz::require(due->reminders.size() <= mostDueReminders);
    const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());
    const auto triggers = calendarTriggers(*due, now);
    fuzz::require(triggers.size() <= mostCalendarTriggers);
    QDateTime last = now;
    for (const CalendarTrigger &trigger : triggers) {
        const QDateTime when(QDate(trigger.year, trigger.month, trigger.day), QTime(trigger.hour, trigger.minute),
                             QTimeZone::utc());
        fuzz::require(when.isValid() && when > last && !trigger.ids.isEmpty());
        last = when;
    }
    return 0;
}
