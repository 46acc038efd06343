// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/progress/profile.h"

namespace holdfast::store {
class Database;

/// The answers to the five questions.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database) : m_database(database) {}

    /// An unanswered question comes back empty.
    [[nodiscard]] Result<progress::Profile> load() const;
    /// Replaces all answers in one transaction.
    [[nodiscard]] Result<void> save(const progress::Profile &profile);

private:
    Database &m_database;
};

} // namespace holdfast::store
