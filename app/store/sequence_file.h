// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/store/key_file.h"

#include <QByteArray>

#include <optional>

namespace holdfast::store {

/// The content of vault.seq: what the vault last knew of its database, kept outside it. With it an older database that somebody
/// put back shows at the next opening, and so does a database of another vault.
struct SequenceRecord {
    static constexpr qsizetype encodedSize = 82;

    /// meta.commit_seq when the vault was last closed.
    qint64 commits = 0;
    /// The first 16 bytes of the database file, which SQLCipher chose at random when it made the file.
    Salt databaseSalt{};

    [[nodiscard]] Result<QByteArray> encoded(const VaultId &vault, const Secret &dataKey) const;
    /// Empty when the bytes were not written for this vault by somebody who had its data key.
    [[nodiscard]] static std::optional<SequenceRecord> decode(QByteArrayView bytes, const VaultId &vault, const Secret &dataKey);

    friend bool operator==(const SequenceRecord &, const SequenceRecord &) = default;
};

} // namespace holdfast::store
