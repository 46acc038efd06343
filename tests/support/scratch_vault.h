// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/clock.h"
#include "app/store/vault.h"
#include "platform/linux/posix_durable_storage.h"
#include "tests/support/faulty_storage.h"
#include "tests/support/seeded_random.h"
#include "tests/support/temporary_folder.h"

#include <QTimeZone>

namespace holdfast::tests {

inline constexpr auto firstPassphrase = "blue piano cloud seven";
inline constexpr auto secondPassphrase = "green trombone carpet two";

/// A passphrase, recovery code or 32-byte key-ring key from plain text.
[[nodiscard]] store::UnlockKey passphraseKey(QByteArrayView text = firstPassphrase);
[[nodiscard]] store::UnlockKey recoveryKey(const Secret &shown);
[[nodiscard]] store::UnlockKey keyRingKey(char filling = 'k');

/// A folder of its own for one vault, with real files, the lowest cost of derivation, repeatable randomness and a clock that
/// stands still. The storage can be told to fail.
class ScratchVault
{
public:
    explicit ScratchVault(quint64 seed = 1) : random(seed) {}

    [[nodiscard]] store::VaultSurroundings surroundings() { return {storage, random, clock, store::KeyDerivationCost::lowest()}; }

    /// A new vault, open. Fails the test when that does not work.
    [[nodiscard]] store::CreatedVault create(const store::UnlockKey &key = passphraseKey());
    /// A new vault with one mark in it, closed.
    void make(const store::UnlockKey &key = passphraseKey());
    [[nodiscard]] Result<store::OpenedVault> open(const store::UnlockKey &key = passphraseKey())
    {
        return store::Vault::open(folder, key, surroundings());
    }
    [[nodiscard]] Result<store::OpenedVault> openForReading(const store::UnlockKey &key = passphraseKey())
    {
        return store::Vault::openForReading(folder, key, surroundings());
    }
    /// The notice of opening and closing again; Cancelled's error code stands in `problem` when it did not open.
    [[nodiscard]] Result<store::OpeningNotice> openAndClose(const store::UnlockKey &key = passphraseKey());
    /// The code of the error that opening ends with; empty when it opens.
    [[nodiscard]] std::optional<ErrorCode> refusal(const store::UnlockKey &key = passphraseKey());

    [[nodiscard]] store::VaultPresence presence() { return store::Vault::presence(storage, folder); }
    /// Every file of the folder with its content, but for the lock.
    [[nodiscard]] QMap<QString, QByteArray> contents();

private:
    TemporaryFolder m_temporary;

public:
    store::VaultFolder folder{m_temporary.path(QStringLiteral("holdfast"))};
    platform::PosixDurableStorage files;
    FaultyStorage storage{files};
    SeededRandom random;
    FixedClock clock{QDateTime(QDate(2026, 5, 22), QTime(10, 15), QTimeZone::utc())};
};

/// Adds one mark in one transaction.
void addMark(store::Vault &vault, const QString &note = {});
[[nodiscard]] qsizetype marksIn(store::Vault &vault);

} // namespace holdfast::tests
