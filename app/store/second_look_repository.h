// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QDate>
#include <QHash>

namespace holdfast::store {
class Database;

/// The days on which a person looked again at actions whose advice had changed, and left their marks as they were.
class SecondLookRepository
{
public:
    explicit SecondLookRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QHash<ActionId, QDate>> all() const;
    [[nodiscard]] Result<void> set(const ActionId &action, const QDate &day);

private:
    Database &m_database;
};

} // namespace holdfast::store
