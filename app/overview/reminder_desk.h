// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/routine/armed_reminders.h"
#include "app/store/reminder_files.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

#include <optional>

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
    /// Not before anything was ever armed here: without a vault nobody asked to be told.
    [[nodiscard]] bool wantsLook() const;
    /// Whether a button was pressed that nobody took in yet.
    [[nodiscard]] bool hasPressed() const { return m_storage.exists(m_folder.outboxFile()); }
    /// What round() would tell, without noting anything.
    [[nodiscard]] routine::Announcement wouldTell(routine::UpdatesSeen seen, bool metered) const;
    /// What to tell now (routine::announce()), noted before it comes back, so that nobody else tells it. When it cannot be noted
    /// it is not told: a reminder every quarter of an hour would be worse than none. Does nothing before anything was ever armed.
    [[nodiscard]] Result<routine::Announcement> round(routine::UpdatesSeen seen, bool metered);
    /// What the last round() of this desk told could not be shown, and nobody saw it: it is told again by the next round, here or
    /// elsewhere. The badge stays.
    [[nodiscard]] Result<void> couldNotShow(const routine::Announcement &announcement);
    /// A person pressed Open, or the notification itself: kept in outbox.json for the next unlocking, and the badge goes.
    [[nodiscard]] Result<void> open(const routine::Announcement &announcement);
    /// A person pressed Later: it comes back at laterThan(), and outbox.json tells the vault so. Returns that moment.
    [[nodiscard]] Result<routine::LocalMoment> later(const routine::Announcement &announcement);
    /// Arms one more reminder for the present minute, so that the next round tells it, which leads to Settings: the test. Returns
    /// its id, to be known by when it comes back in what was pressed.
    [[nodiscard]] Result<QString> armTest();

private:
    /// What was armed before and after a round.
    struct Round {
        routine::ArmedReminders before;
        routine::ArmedReminders after;
    };
    [[nodiscard]] bool wasArmed() const { return m_storage.exists(m_folder.dueFile()); }
    [[nodiscard]] store::ReminderFiles files() const { return {m_folder, m_storage}; }

    const store::VaultFolder m_folder;
    platform::DurableStorage &m_storage;
    const Clock &m_clock;
    std::optional<Round> m_lastRound;
};

} // namespace holdfast::overview
