// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scratch_vault.h"

#include "app/store/mark_repository.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

namespace holdfast::tests {

using store::UnlockKey;
using store::Vault;

UnlockKey passphraseKey(QByteArrayView text)
{
    return store::PassphraseKey{Secret::copyOf(text)};
}

UnlockKey recoveryKey(const Secret &shown)
{
    return store::RecoveryKey{shown.clone()};
}

UnlockKey keyRingKey(char filling)
{
    return store::KeyRingKey{Secret::copyOf(QByteArray(32, filling))};
}

store::CreatedVault ScratchVault::create(const UnlockKey &key)
{
    auto created = Vault::create(folder, key, surroundings());
    if (!created)
        throw std::runtime_error("create: " + created.error().detail.toStdString());
    return std::move(*created);
}

void ScratchVault::make(const UnlockKey &key)
{
    auto created = create(key);
    addMark(created.vault);
    EXPECT_TRUE(created.vault.close());
}

Result<store::OpeningNotice> ScratchVault::openAndClose(const UnlockKey &key)
{
    auto opened = open(key);
    if (!opened)
        return failureOf(opened);
    EXPECT_TRUE(opened->vault.close());
    return opened->notice;
}

std::optional<ErrorCode> ScratchVault::refusal(const UnlockKey &key)
{
    const auto notice = openAndClose(key);
    return notice ? std::nullopt : std::optional(notice.error().code);
}

QMap<QString, QByteArray> ScratchVault::contents()
{
    QMap<QString, QByteArray> all;
    for (const QString &name : files.filesIn(folder.path()).value_or(QStringList())) {
        if (name != QStringLiteral("vault.lock"))
            all.insert(name, contentOf(folder.path() + u'/' + name));
    }
    return all;
}

void addMark(Vault &vault, const QString &note)
{
    EXPECT_TRUE(store::MarkRepository(vault.database()).append(doneMark(QStringLiteral("B08"), note)));
}

qsizetype marksIn(Vault &vault)
{
    const auto marks = store::MarkRepository(vault.database()).all();
    EXPECT_TRUE(marks);
    return marks ? static_cast<qsizetype>(marks->size()) : -1;
}

} // namespace holdfast::tests
