// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/tick_repository.h"

#include "app/store/database.h"

namespace holdfast::store {

Result<QHash<ActionId, QSet<QString>>> TickRepository::all() const
{
    Result<Statement> query = m_database.prepare("SELECT action, step FROM tick");
    if (!query)
        return failureOf(query);
    QHash<ActionId, QSet<QString>> ticks;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return ticks;
        ticks[ActionId(query->text(0))].insert(query->text(1));
    }
}

Result<void> TickRepository::set(const ActionId &action, const QString &step, bool ticked)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> change =
            m_database.prepare(ticked ? "INSERT INTO tick (action, step) VALUES (?1, ?2) ON CONFLICT DO NOTHING"
                                      : "DELETE FROM tick WHERE action = ?1 AND step = ?2");
        if (!change)
            return failureOf(change);
        return change->bind(1, action.text()).bind(2, step).run();
    });
}

Result<void> TickRepository::clear(const ActionId &action)
{
    return m_database.write([&]() -> Result<void> {
        Result<Statement> removal = m_database.prepare("DELETE FROM tick WHERE action = ?1");
        if (!removal)
            return failureOf(removal);
        return removal->bind(1, action.text()).run();
    });
}

} // namespace holdfast::store
