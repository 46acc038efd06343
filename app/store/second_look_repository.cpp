// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/second_look_repository.h"

#include "app/store/database.h"
#include "app/store/stored_day.h"
#include "app/store/text_table.h"

namespace holdfast::store {

Result<QHash<ActionId, QDate>> SecondLookRepository::all() const
{
    const auto texts = readTexts(m_database, "SELECT action, day FROM second_look");
    if (!texts)
        return failureOf(texts);
    QHash<ActionId, QDate> days;
    for (auto entry = texts->cbegin(); entry != texts->cend(); ++entry) {
        const QDate day = QDate::fromString(entry.value(), Qt::ISODate);
        if (!day.isValid())
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("second_look.day"));
        days.insert(ActionId(entry.key()), day);
    }
    return days;
}

Result<void> SecondLookRepository::set(const ActionId &action, const QDate &day)
{
    if (!canBeStored(day))
        return failure(ErrorCode::Unexpected, QStringLiteral("a second look needs a day"));
    return writeText(
        m_database, "INSERT INTO second_look (action, day) VALUES (?1, ?2) ON CONFLICT (action) DO UPDATE SET day = excluded.day",
        action.text(), day.toString(Qt::ISODate));
}

} // namespace holdfast::store
