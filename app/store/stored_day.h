// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast::store {

/// Whether a day can be read again after it was written as ISO 8601: other years have no four digits.
[[nodiscard]] inline bool canBeStored(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

/// The same for a day that may be missing.
[[nodiscard]] inline bool canBeStoredIfThere(const QDate &day)
{
    return !day.isValid() || canBeStored(day);
}

/// Reads a day that may be missing back from its column: nothing when there is text that is no day.
[[nodiscard]] inline std::optional<QDate> storedDayIfThere(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace holdfast::store
