// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_files.h"

#include "app/store/reminder_json.h"
#include "app/store/storage_error.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace holdfast::store {

namespace {

using namespace std::chrono_literals;
using platform::StorageFault;
using routine::ArmedReminders;
using routine::Pressed;

/// Who holds it reads and writes one small file: a second is a hundred times what that takes.
constexpr auto longestWait = 1s;
constexpr auto pause = 10ms;

Result<std::unique_ptr<platform::FileLock>> lockFor(platform::DurableStorage &storage, const VaultFolder &folder)
{
    const QDeadlineTimer deadline(longestWait);
    for (;;) {
        auto lock = storage.lock(folder.dueLockFile());
        if (lock)
            return std::move(*lock);
        if (lock.error() != StorageFault::InUse || deadline.hasExpired())
            return tl::unexpected(storageError(lock.error(), "lock the reminders"));
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    }
}

/// Reads a file through the one of the two readers that is for it.
template <class Value>
Salvaged<Value> readFile(platform::DurableStorage &storage, const QString &file, Salvaged<Value> (*read)(const QByteArray &))
{
    // Before opening it, so that nothing of a file that is too large is read.
    const auto facts = storage.facts(file);
    if (!facts)
        return {{}, facts.error() != StorageFault::NotFound};
    if (facts->size > largestReminderFile)
        return {{}, true};
    const auto content = storage.read(file, largestReminderFile);
    if (!content)
        return {{}, content.error() != StorageFault::NotFound};
    return read(*content);
}

} // namespace

ReminderFiles::Reading ReminderFiles::read() const
{
    auto read = readFile(m_storage, m_folder.dueFile(), readDue);
    return {std::move(read.value), read.damaged};
}

Result<void> ReminderFiles::change(const std::function<void(ArmedReminders &)> &change)
{
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    const Reading before = read();
    ArmedReminders after = before.armed;
    change(after);
    if (after == before.armed && !before.damaged)
        return {};
    return asResult(m_storage.replace(m_folder.dueFile(), dueDocument(after)), "write the reminders");
}

Result<void> ReminderFiles::press(const std::vector<Pressed> &pressed)
{
    if (pressed.empty())
        return {};
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    std::vector<Pressed> all = readFile(m_storage, m_folder.outboxFile(), readOutbox).value;
    all.insert(all.end(), pressed.begin(), pressed.end());
    return asResult(m_storage.replace(m_folder.outboxFile(), outboxDocument(all)), "note what was pressed");
}

Result<std::vector<Pressed>> ReminderFiles::takePressed()
{
    if (!m_storage.exists(m_folder.outboxFile()))
        return {};
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    std::vector<Pressed> pressed = readFile(m_storage, m_folder.outboxFile(), readOutbox).value;
    // First, so that nothing is done twice: who cannot empty it takes nothing.
    if (const auto removed = asResult(m_storage.remove(m_folder.outboxFile()), "empty the outbox"); !removed)
        return failureOf(removed);
    return pressed;
}

Result<void> ReminderFiles::remove()
{
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    for (const QString &file : {m_folder.dueFile(), m_folder.outboxFile(), m_folder.dueLockFile()}) {
        if (const auto removed = asResult(m_storage.remove(file), "delete the reminders"); !removed)
            return removed;
    }
    return {};
}

} // namespace holdfast::store
