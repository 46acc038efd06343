// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"
#include "app/routine/agenda.h"

namespace holdfast::view {

// What the lines of the agenda say besides names. Nobody is scolded: what is late says since when it waits, and no more.

/// "Today", "Since Monday", "Since Saturday 14 November", "Thursday 3 December", with the time of a routine to come; "Put off
/// until 20:00".
[[nodiscard]] QString agendaWhen(const routine::AgendaEntry &entry, const QDate &today, catalogue::Language language);
/// "Routine", beside the names of routines.
[[nodiscard]] QString agendaRoutineMark();
/// "23 Nov – 29 Nov"; of another year "4 Jan – 10 Jan 2027".
[[nodiscard]] QString weekText(const QDate &first, const QDate &last, const QDate &today, catalogue::Language language);

} // namespace holdfast::view
