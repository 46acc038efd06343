// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/reminder_files.h"
#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::store {

namespace {

/// A file of ours, by a name that only we give: what else lies in the folder belongs to somebody else.
bool isOurs(const QString &name)
{
    static const QRegularExpression ours(QRegularExpression::anchoredPattern(
        QStringLiteral("vault\\.(key|key\\.bak|db|db-journal|db\\.previous.*|seq)(\\.damaged-.+)?")));
    return ours.match(name).hasMatch();
}

/// The vault's files with those first that hold its keys; the lock file is not among them.
QStringList filesToRemove(const QStringList &names, const VaultFolder &folder)
{
    const auto nameOf = [](const QString &file) { return file.section(u'/', -1); };
    const QString keyFile = nameOf(folder.keyFile());
    QStringList doomed;
    for (const QString &name : names) {
        if (isOurs(name))
            doomed.append(name);
    }
    std::stable_partition(doomed.begin(), doomed.end(), [&](const QString &name) { return name.startsWith(keyFile); });
    return doomed;
}

} // namespace

Result<void> deleteVault(const VaultFolder &folder, platform::DurableStorage &storage)
{
    if (!storage.exists(folder.path()))
        return {};
    const auto lock = lockVault(storage, folder);
    if (!lock)
        return failureOf(lock);
    // An unfinished replacement may hold a whole key file.
    if (const auto removed = asResult(storage.removeLeftovers(folder.path()), "delete the vault"); !removed)
        return removed;
    const auto names = storage.filesIn(folder.path());
    if (!names)
        return tl::unexpected(storageError(names.error(), "delete the vault"));
    for (const QString &name : filesToRemove(*names, folder)) {
        if (const auto removed = asResult(storage.remove(folder.path() + u'/' + name), "delete the vault"); !removed)
            return removed;
    }
    // Under their own lock, so that whoever is just reminding does not write them anew.
    if (const auto removed = ReminderFiles(folder, storage).remove(); !removed)
        return removed;
    return asResult(storage.remove(folder.lockFile()), "delete the vault");
}

} // namespace holdfast::store
