// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/routine/routine_standing.h"

namespace holdfast::wording {

/// "Weekly five minutes"; empty for an id that is none of routine::readyRoutines().
[[nodiscard]] QString readyRoutineName(const QString &id);
/// What it is for, in a sentence.
[[nodiscard]] QString readyRoutinePurpose(const QString &id);
/// What the person calls it, or the name of its ready-made one.
[[nodiscard]] QString routineName(const routine::NewRoutine &routine);
/// "Every second Monday and Thursday", "On the 31st of every month, or its last day", "A year after it was done".
[[nodiscard]] QString rhythmText(const routine::NewRoutine &routine, catalogue::Language language);

} // namespace holdfast::wording
