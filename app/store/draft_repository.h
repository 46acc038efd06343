// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QString>

namespace holdfast::store {
class Database;

/// Unfinished text, kept when the vault locks under somebody's hands. Keys are chosen by the interface ("note/B08").
class DraftRepository
{
public:
    explicit DraftRepository(Database &database) : m_database(database) {}

    /// Every draft, by key.
    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    /// An empty text removes the draft. Any length is kept: a draft too long for a note must not be lost at lock.
    [[nodiscard]] Result<void> save(const QString &key, const QString &text);

private:
    Database &m_database;
};

} // namespace holdfast::store
