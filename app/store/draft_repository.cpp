// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/draft_repository.h"

#include "app/store/database.h"
#include "app/store/text_table.h"

namespace holdfast::store {

Result<QHash<QString, QString>> DraftRepository::all() const
{
    return readTexts(m_database, "SELECT key, text FROM draft");
}

Result<void> DraftRepository::save(const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        return writeText(m_database,
                         "INSERT INTO draft (key, text) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET text = excluded.text",
                         key, text);
    }
    return m_database.write([&]() -> Result<void> {
        Result<Statement> removal = m_database.prepare("DELETE FROM draft WHERE key = ?1");
        if (!removal)
            return failureOf(removal);
        return removal->bind(1, key).run();
    });
}

} // namespace holdfast::store
