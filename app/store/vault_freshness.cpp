// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/storage_error.h"
#include "app/store/vault_state.h"

#include <algorithm>

namespace holdfast::store {

namespace {

/// Of the bytes of two random salts, four or more are equal in one of two million cases; of a salt and a damaged copy of it,
/// most are.
constexpr std::ptrdiff_t equalBytesOfStrangers = 3;
/// SQLCipher's page size: no database that was ever written is shorter.
constexpr qint64 onePage = 4096;

/// The random bytes at the start of the open database's file.
Result<Salt> saltOf(const Database &database)
{
    Result<Statement> query = database.prepare("PRAGMA cipher_salt");
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->step();
    if (!row)
        return failureOf(row);
    const QByteArray bytes = *row ? QByteArray::fromHex(query->bytes(0)) : QByteArray();
    if (bytes.size() != static_cast<qsizetype>(saltSize))
        return failure(ErrorCode::Unexpected, QStringLiteral("cipher_salt"));
    Salt salt{};
    std::copy(bytes.begin(), bytes.end(), salt.begin());
    return salt;
}

bool isAnotherDatabases(const QByteArray &start, const Salt &expected)
{
    if (start.size() != static_cast<qsizetype>(saltSize) || start.count('\0') == start.size())
        return false;
    std::ptrdiff_t equal = 0;
    for (std::size_t index = 0; index < saltSize; ++index)
        equal += static_cast<unsigned char>(start[static_cast<qsizetype>(index)]) == expected[index] ? 1 : 0;
    return equal <= equalBytesOfStrangers;
}

} // namespace

std::optional<SequenceRecord> Vault::State::recorded() const
{
    const auto bytes = surroundings.storage.read(folder.sequenceFile(), SequenceRecord::encodedSize);
    if (!bytes)
        return std::nullopt;
    return SequenceRecord::decode(*bytes, keyFile.vaultId(), dataKey);
}

Result<SequenceRecord> Vault::State::presentRecord() const
{
    const Result<qint64> commits = database->commitSequence();
    if (!commits)
        return failureOf(commits);
    const Result<Salt> salt = saltOf(*database);
    if (!salt)
        return failureOf(salt);
    return SequenceRecord{*commits, *salt};
}

Result<void> Vault::State::write(const SequenceRecord &record)
{
    if (recorded() == record)
        return {};
    const Result<QByteArray> bytes = record.encoded(keyFile.vaultId(), dataKey);
    if (!bytes)
        return failureOf(bytes);
    return asResult(surroundings.storage.replace(folder.sequenceFile(), *bytes), "write vault.seq");
}

void Vault::State::recordDatabase()
{
    Result<SequenceRecord> next = presentRecord();
    if (!next)
        return;
    if (const auto before = recorded())
        next->commits = before->commits;
    static_cast<void>(write(*next));
}

Error Vault::State::explained(const Error &error) const
{
    // A key that opened its slot is the right one for this vault. SQLCipher cannot tell a damaged first page from one that
    // another key encrypted, but the salt in front of it is not encrypted and belongs to one database only.
    const auto record = recorded();
    if (error.code != ErrorCode::DatabaseDamaged || !record)
        return error;
    const auto facts = surroundings.storage.facts(folder.database());
    const auto start = surroundings.storage.readStart(folder.database(), saltSize);
    if (facts && start && facts->size >= onePage && isAnotherDatabases(*start, record->databaseSalt))
        return {ErrorCode::DatabaseOfAnotherVault, QStringLiteral("salt")};
    return error;
}

OpeningNotice Vault::State::judged(qint64 commits) const
{
    const qint64 generation = keyFile.generation();
    if (generation < knownGeneration)
        return OpeningNotice::OlderKeyFile;
    const auto record = recorded();
    if ((record && commits < record->commits) || generation > knownGeneration + 1)
        return OpeningNotice::OlderCopy;
    return record ? OpeningNotice::None : OpeningNotice::FreshnessUnknown;
}

} // namespace holdfast::store
