// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/routine_words.h"

namespace holdfast::wording {

QString readyRoutineName(const QString &id)
{
    return id;
}

QString readyRoutinePurpose(const QString &)
{
    return {};
}

QString routineName(const routine::NewRoutine &routine)
{
    return routine.name.isEmpty() ? readyRoutineName(routine.readyMade) : routine.name;
}

QString rhythmText(const routine::NewRoutine &, catalogue::Language)
{
    return {};
}

} // namespace holdfast::wording
