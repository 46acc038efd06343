// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QString>

namespace holdfast::store {
class Database;

/// What the drafts and the preferences have in common: a table of two text columns. `select` yields key and value.
[[nodiscard]] Result<QHash<QString, QString>> readTexts(const Database &database, const char *select);
/// One write transaction; `upsert` takes key and value.
[[nodiscard]] Result<void> writeText(Database &database, const char *upsert, const QString &key, const QString &value);

} // namespace holdfast::store
