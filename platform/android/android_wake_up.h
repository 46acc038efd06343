// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/wake_up.h"

namespace holdfast::platform {

/// By AlarmManager (org.holdfast.reminder.ReminderReceiver): an alarm for the next reminder rather than a round every quarter of
/// an hour, so install() is called again whenever reminders were armed. The vault has to lie in the usual folder.
class AndroidWakeUp final : public WakeUp
{
public:
    /// Where it is installed the alarm is set anew, which is the only way to learn that Android takes it.
    [[nodiscard]] State state() override;
    [[nodiscard]] QStringList plan(bool install) override;
    [[nodiscard]] Outcome install() override;
    [[nodiscard]] Outcome remove() override;
};

/// Notes for the unlocked app which reminders led to this start, if any did (outbox.json). Once, before the vault is unlocked.
void noteOpenedReminders();

} // namespace holdfast::platform
