// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/update_source.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace holdfast::tests {

/// The names of the rows, in the order of the alphabet.
[[nodiscard]] inline QStringList namesOf(const QList<platform::PendingUpdate> &rows)
{
    QStringList names;
    for (const platform::PendingUpdate &row : rows)
        names.append(row.name);
    names.sort();
    return names;
}

/// The row of that name; a failure of the test when there is none.
[[nodiscard]] inline platform::PendingUpdate rowOf(const QList<platform::PendingUpdate> &rows, const QString &name)
{
    for (const platform::PendingUpdate &row : rows) {
        if (row.name == name)
            return row;
    }
    ADD_FAILURE() << "no row " << name.toStdString();
    return {};
}

} // namespace holdfast::tests
