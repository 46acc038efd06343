// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/preference_repository.h"

#include "app/store/database.h"
#include "app/store/text_table.h"

namespace holdfast::store {

Result<QHash<QString, QString>> PreferenceRepository::all() const
{
    return readTexts(m_database, "SELECT key, value FROM preference");
}

Result<void> PreferenceRepository::set(const QString &key, const QString &value)
{
    return writeText(m_database,
                     "INSERT INTO preference (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                     key, value);
}

} // namespace holdfast::store
