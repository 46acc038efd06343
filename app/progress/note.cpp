// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/note.h"

#include <algorithm>

namespace holdfast::progress {

bool isTooLong(const QString &note)
{
    if (note.size() <= longestNote)
        return false;
    const auto pairs = std::count_if(note.begin(), note.end(), [](QChar unit) { return unit.isLowSurrogate(); });
    return note.size() - pairs > longestNote;
}

} // namespace holdfast::progress
