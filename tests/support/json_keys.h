// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace holdfast::tests {

/// Every name of a member in a document, however deep.
inline void collectKeys(const QJsonValue &value, QSet<QString> &keys)
{
    for (const QJsonValue &item : value.toArray())
        collectKeys(item, keys);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        keys.insert(field.key());
        collectKeys(field.value(), keys);
    }
}

} // namespace holdfast::tests
