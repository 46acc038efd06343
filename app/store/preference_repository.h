// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QString>

namespace holdfast::store {
class Database;

/// Small settings that belong into the vault: lock time, whether the recovery code was confirmed, catalogue version seen last.
class PreferenceRepository
{
public:
    explicit PreferenceRepository(Database &database) : m_database(database) {}

    /// Every preference, by key.
    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    /// Sets or replaces one preference.
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace holdfast::store
