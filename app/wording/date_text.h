// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/localized_text.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace holdfast::wording {

/// Dates as `language` writes them; an invalid date gives an empty text. The words around them follow the language in use.

/// "22 May 2027"
[[nodiscard]] QString dateText(const QDate &date, catalogue::Language language);
/// "Monday 23 November"
[[nodiscard]] QString weekdayText(const QDate &date, catalogue::Language language);
/// "29 Nov", with its year unless that is the year of `beside`: "3 Jan 2027".
[[nodiscard]] QString monthDayText(const QDate &date, const QDate &beside, catalogue::Language language);
/// For the narrow column of a list: "Wed 25" within a week of `today`, where the month is plain, else "14 Sep".
[[nodiscard]] QString shortDayText(const QDate &date, const QDate &today, catalogue::Language language);
/// "22 May 2027, 14:05". `moment` is written in the zone it carries.
[[nodiscard]] QString momentText(const QDateTime &moment, catalogue::Language language);

/// "today", "tomorrow", "in 3 days", "yesterday", "4 days ago", as part of a line.
[[nodiscard]] QString relativeDayText(const QDate &date, const QDate &today);
/// "Due today", "Due tomorrow", "Due in 3 days", "4 days late".
[[nodiscard]] QString dueText(const QDate &dueOn, const QDate &today);

/// "Good morning", "Good afternoon" (from 12:00), "Good evening" (from 18:00 until 5:00).
[[nodiscard]] QString greeting(const QTime &now);

} // namespace holdfast::wording
