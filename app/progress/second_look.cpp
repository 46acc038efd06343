// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/second_look.h"

#include <algorithm>

namespace holdfast::progress {

bool wantsSecondLook(const catalogue::Action &action, const std::vector<Mark> &marks, const QDate &lookedOn, const QDate &today)
{
    // A pack may be dated ahead of today; no look could be later than that.
    if (!action.changedOn.isValid() || action.changedOn > today || marks.empty() ||
        (lookedOn.isValid() && lookedOn >= action.changedOn))
        return false;
    return std::all_of(marks.begin(), marks.end(), [&action](const Mark &mark) { return mark.localDay < action.changedOn; });
}

} // namespace holdfast::progress
