// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/catalogue_since.h"

#include <vector>

namespace holdfast::store {
class Database;

/// Which catalogues were in use, oldest first.
class CatalogueRepository
{
public:
    explicit CatalogueRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<catalogue::CatalogueSince>> all() const;
    /// Adds a version unless it is the one already in use.
    [[nodiscard]] Result<void> note(const catalogue::CatalogueSince &inUse);

private:
    Database &m_database;
};

} // namespace holdfast::store
