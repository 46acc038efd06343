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

/// Reads a file through the one of the two readers that is for it. One that is missing is whole and empty; one that is too large
/// or no file is damaged. Any other fault may pass, and then what is in the file is to be there still.
template <class Value> Result<Salvaged<Value>> readFile(platform::DurableStorage &storage, const QString &file,
                                                        Salvaged<Value> (*read)(const QByteArray &))
{
    const auto without = [](StorageFault fault) -> Result<Salvaged<Value>> {
        const bool isMissing = fault == StorageFault::NotFound;
        if (isMissing || fault == StorageFault::TooLarge || fault == StorageFault::NotARegularFile)
            return Salvaged<Value>{{}, !isMissing};
        const Error error = storageError(fault, "read the reminders");
        return tl::unexpected(error.code == ErrorCode::WriteFailed ? Error{ErrorCode::ReadFailed, error.detail} : error);
    };
    // Before opening it, so that nothing of a file that is too large is read.
    const auto facts = storage.facts(file);
    if (!facts)
        return without(facts.error());
    if (facts->size > largestReminderFile)
        return without(StorageFault::TooLarge);
    const auto content = storage.read(file, largestReminderFile);
    if (!content)
        return without(content.error());
    return read(*content);
}

} // namespace

ReminderFiles::Reading ReminderFiles::read() const
{
    auto read = readFile(m_storage, m_folder.dueFile(), readDue);
    return read ? Reading{std::move(read->value), read->damaged} : Reading{{}, true};
}

Result<void> ReminderFiles::change(const std::function<void(ArmedReminders &)> &change)
{
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    const auto before = readFile(m_storage, m_folder.dueFile(), readDue);
    if (!before)
        return failureOf(before);
    ArmedReminders after = before->value;
    change(after);
    if (after == before->value && !before->damaged)
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
    auto all = readFile(m_storage, m_folder.outboxFile(), readOutbox);
    if (!all)
        return failureOf(all);
    all->value.insert(all->value.end(), pressed.begin(), pressed.end());
    return asResult(m_storage.replace(m_folder.outboxFile(), outboxDocument(all->value)), "note what was pressed");
}

Result<std::vector<Pressed>> ReminderFiles::takePressed()
{
    if (!m_storage.exists(m_folder.outboxFile()))
        return {};
    const auto lock = lockFor(m_storage, m_folder);
    if (!lock)
        return failureOf(lock);
    auto pressed = readFile(m_storage, m_folder.outboxFile(), readOutbox);
    if (!pressed)
        return failureOf(pressed);
    // First, so that nothing is done twice: who cannot empty it takes nothing.
    if (const auto removed = asResult(m_storage.remove(m_folder.outboxFile()), "empty the outbox"); !removed)
        return failureOf(removed);
    return std::move(pressed->value);
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
