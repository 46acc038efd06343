// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/catalogue/pack_pin.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace holdfast::store {
class Database;

/// Packs as the files they came in, and the pins that remember whose each name is.
class PackRepository
{
public:
    explicit PackRepository(Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] Result<std::vector<catalogue::PackPin>> pins() const;
    /// The files of the packs that are installed, by name.
    [[nodiscard]] Result<QHash<QString, QByteArray>> files() const;
    /// Installs a pack or puts it in the place of an earlier one, and pins it. Unexpected when the name is pinned to another key:
    /// that was to be asked before.
    [[nodiscard]] Result<void> install(const catalogue::PackPin &pin, const QByteArray &file);
    /// The pin stays. NoSuchPack when no such pack is installed.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace holdfast::store
