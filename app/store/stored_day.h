// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace holdfast::store {

/// Whether a day can be read again after it was written as ISO 8601: other years have no four digits.
[[nodiscard]] inline bool canBeStored(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

} // namespace holdfast::store
