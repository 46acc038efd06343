// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/reminder_parts.h"

#include "platform/fallback/null_reminder_parts.h"

namespace holdfast::platform {

ReminderParts makeReminderParts(const QString &)
{
    return nullReminderParts();
}

} // namespace holdfast::platform
