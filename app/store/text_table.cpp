// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/text_table.h"

#include "app/store/database.h"

namespace holdfast::store {

Result<QHash<QString, QString>> readTexts(const Database &database, const char *select)
{
    Result<Statement> query = database.prepare(select);
    if (!query)
        return failureOf(query);
    QHash<QString, QString> texts;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return texts;
        texts.insert(query->text(0), query->text(1));
    }
}

Result<void> writeText(Database &database, const char *upsert, const QString &key, const QString &value)
{
    return database.write([&]() -> Result<void> {
        Result<Statement> change = database.prepare(upsert);
        if (!change)
            return failureOf(change);
        return change->bind(1, key).bind(2, value).run();
    });
}

} // namespace holdfast::store
