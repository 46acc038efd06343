// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/catalogue_repository.h"

#include "app/store/database.h"
#include "app/store/stored_day.h"

namespace holdfast::store {

Result<std::vector<catalogue::CatalogueSince>> CatalogueRepository::all() const
{
    Result<Statement> query = m_database.prepare("SELECT version, local_day FROM catalogue_in_use ORDER BY number");
    if (!query)
        return failureOf(query);
    std::vector<catalogue::CatalogueSince> catalogues;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return catalogues;
        const QDate day = QDate::fromString(query->text(1), Qt::ISODate);
        if (!day.isValid())
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("catalogue_in_use.local_day"));
        catalogues.push_back({query->text(0), day});
    }
}

Result<void> CatalogueRepository::note(const catalogue::CatalogueSince &inUse)
{
    if (inUse.version.isEmpty() || !canBeStored(inUse.day))
        return failure(ErrorCode::Unexpected, QStringLiteral("a catalogue in use needs a version and a day"));
    // Nothing new writes nothing. Where this cannot be read, writing opens the connection anew, or says what is wrong.
    const auto known = all();
    if (known && !known->empty() && known->back().version == inUse.version)
        return {};
    if (!known && known.error().code == ErrorCode::DatabaseDamaged)
        return failureOf(known);
    return m_database.write([&]() -> Result<void> {
        Result<Statement> insertion = m_database.prepare("INSERT INTO catalogue_in_use (version, local_day) VALUES (?1, ?2)");
        if (!insertion)
            return failureOf(insertion);
        return insertion->bind(1, inUse.version).bind(2, inUse.day.toString(Qt::ISODate)).run();
    });
}

} // namespace holdfast::store
