// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/routine/armed_reminders.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

namespace holdfast::overview {

/// Reminding without the vault: what is armed in due.json, told when its time has come, and put off or opened by what a person
/// presses. The same for `holdfast remind` and for the app while it is open; between them nothing is told twice.
class ReminderDesk
{
public:
    /// All references must outlive this.
    ReminderDesk(const store::VaultFolder &folder, platform::DurableStorage &storage, const Clock &clock);

    [[nodiscard]] routine::ArmedReminders armed() const;
    /// Whether due.json is there but not whole; the next change mends it.
    [[nodiscard]] bool isDamaged() const;
    [[nodiscard]] bool wantsLook() const;
    /// What to tell now (routine::announce()), noted before it comes back, so that nobody else tells it. When it cannot be noted
    /// it is not told: a reminder every quarter of an hour would be worse than none.
    [[nodiscard]] Result<routine::Announcement> round(routine::UpdatesSeen seen, bool metered);
    /// A person pressed Open, or the notification itself: kept in outbox.json for the next unlocking, and the badge goes.
    [[nodiscard]] Result<void> open(const routine::Announcement &announcement);
    /// A person pressed Later: it comes back at laterThan(), and outbox.json tells the vault so. Returns that moment.
    [[nodiscard]] Result<routine::LocalMoment> later(const routine::Announcement &announcement);
    /// Arms one more reminder a minute or less from now, which leads to Settings: the test.
    [[nodiscard]] Result<void> armTest();

private:
    const store::VaultFolder m_folder;
    platform::DurableStorage &m_storage;
    const Clock &m_clock;
};

} // namespace holdfast::overview
