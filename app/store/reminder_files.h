// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/routine/armed_reminders.h"
#include "app/store/vault_folder.h"
#include "platform/durable_storage.h"

#include <functional>

namespace holdfast::store {

/// The two files outside the vault that reminders live in while it is locked: due.json and outbox.json (reminder_files.md). Both
/// are written by several processes, so every change reads, changes and writes under one lock (due.lock).
class ReminderFiles
{
public:
    ReminderFiles(VaultFolder folder, platform::DurableStorage &storage) : m_folder(std::move(folder)), m_storage(storage) {}

    /// What was read, and whether it was whole: a file that is missing, damaged or cannot be read gives what is still good in it,
    /// or nothing.
    struct Reading {
        routine::ArmedReminders armed;
        bool damaged = false;
    };
    [[nodiscard]] Reading read() const;
    /// Reads, lets `change` alter it and writes it if that made a difference. VaultInUse when the lock cannot be had within a
    /// second; the errors of reading and writing, after which the file is as it was. A damaged file is replaced by what was good
    /// in it.
    [[nodiscard]] Result<void> change(const std::function<void(routine::ArmedReminders &)> &change);

    /// Adds what was pressed; the oldest go when there are more than a hundred.
    [[nodiscard]] Result<void> press(const std::vector<routine::Pressed> &pressed);
    /// What was pressed, and an empty outbox. One that cannot be read or emptied is an error, and stays.
    [[nodiscard]] Result<std::vector<routine::Pressed>> takePressed();
    /// Both files and the lock.
    [[nodiscard]] Result<void> remove();

private:
    VaultFolder m_folder;
    platform::DurableStorage &m_storage;
};

} // namespace holdfast::store
