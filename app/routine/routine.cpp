// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/routine/routine.h"

namespace holdfast::routine {

namespace {

bool canBeStart(const QDate &day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 9000;
}

} // namespace

Result<NewRoutine> checked(NewRoutine routine)
{
    routine.name = routine.name.trimmed();
    if (routine.name.isEmpty() && routine.readyMade.isEmpty())
        return failure(ErrorCode::NameMissing);
    if (routine.name.size() > longestRoutineName)
        return failure(ErrorCode::TextTooLong);
    const Result<Recurrence> rhythm = checked(routine.rhythm);
    if (!rhythm || !canBeStart(routine.start) || !routine.time.isValid() || routine.items.size() > mostItems)
        return failure(ErrorCode::RhythmWrong);
    routine.rhythm = *rhythm;
    routine.time = QTime(routine.time.hour(), routine.time.minute());
    return routine;
}

} // namespace holdfast::routine
