// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/armed_reminder_repository.h"

#include "app/store/database.h"
#include "app/store/stored_words.h"

namespace holdfast::store {

Result<ArmedReminderRepository::ById> ArmedReminderRepository::all() const
{
    Result<Statement> query = m_database.prepare("SELECT id, kind, routine, occurrence, at FROM armed_reminder");
    if (!query)
        return failureOf(query);
    ById armed;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return armed;
        const auto kind = fromWord<routine::Subject::Kind>(query->view(1));
        const QDate occurrence = QDate::fromString(query->text(3), Qt::ISODate);
        const routine::LocalMoment at = routine::momentFrom(query->text(4));
        if (!kind || !occurrence.isValid() || !at.isValid())
            return failure(ErrorCode::DatabaseDamaged, QStringLiteral("armed_reminder"));
        armed.insert(query->text(0), {{*kind, query->integer(2), occurrence}, at});
    }
}

Result<void> ArmedReminderRepository::replace(const ById &armed)
{
    return m_database.write([&]() -> Result<void> {
        if (const auto emptied = m_database.run("DELETE FROM armed_reminder"); !emptied)
            return emptied;
        Result<Statement> insertion =
            m_database.prepare("INSERT INTO armed_reminder (id, kind, routine, occurrence, at) VALUES (?1, ?2, ?3, ?4, ?5)");
        if (!insertion)
            return failureOf(insertion);
        for (auto reminder = armed.cbegin(); reminder != armed.cend(); ++reminder) {
            insertion->reset();
            insertion->bind(1, reminder.key())
                .bind(2, wordFor(reminder->subject.kind))
                .bind(3, reminder->subject.routine)
                .bind(4, reminder->subject.occurrence.toString(Qt::ISODate))
                .bind(5, routine::textOf(reminder->at));
            if (const auto inserted = insertion->run(); !inserted)
                return inserted;
        }
        return {};
    });
}

} // namespace holdfast::store
