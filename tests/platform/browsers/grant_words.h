// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"

namespace holdfast::tests {

/// Grants as lines that are easy to compare: "name [not] capability [target]".
[[nodiscard]] inline QStringList wordsOf(const QList<platform::Grant> &grants)
{
    QStringList words;
    for (const platform::Grant &grant : grants) {
        QString line = grant.name + (grant.granted ? QStringLiteral(" ") : QStringLiteral(" not ")) +
                       platform::capabilityKey(grant.capability);
        if (!grant.target.isEmpty())
            line += QStringLiteral(" [") + grant.target + QLatin1Char(']');
        words.append(line);
    }
    return words;
}

} // namespace holdfast::tests
