// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/mark.h"
#include "app/progress/proof.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace holdfast::progress {

/// What the marks on an action add up to now. Unknown is never shown as fine.
enum class Status { Unknown, NotDone, Done, Due, Overdue, Later, NotApplicable };

/// Where one action stands.
struct Standing {
    Status status = Status::Unknown;
    /// For Done, Due, Overdue: how it is known, the day it was done and the day it falls due again. Kept, as is freshness, while
    /// a renewal is put off: Later takes nothing away from what was done.
    std::optional<catalogue::Evidence> evidence;
    QDate doneOn;
    QDate dueOn;
    /// From this day on it counts as overdue.
    QDate overdueFrom;
    /// For Later: the day it ends.
    QDate laterUntil;
    /// 1 until due, then sinking in a line to the floor at twice the interval; 0 when not done.
    double freshness = 0;
    /// The proof that counts most among the marks since it was last said not to be done. Often that of the deciding mark; but
    /// saying "done" once more takes nothing away from a drill that showed it. Empty when not done.
    std::optional<Proof> proof;
    /// The mark that decides, and with it what Undo would take back; empty for Unknown.
    std::optional<MarkNumber> decidedBy;
    friend bool operator==(const Standing &, const Standing &) = default;
};

/// The day a mark counts from: the person's own, or that of its instant. A clock that was wrong and has been set back leaves
/// marks in the future: they count from today. Invalid if the mark knows no day at all.
[[nodiscard]] QDate dayOf(const Mark &mark, const QDate &today);

/// The first overdue day: a further 7 days or a quarter of the interval (rounded up to whole days) after the due day, whichever
/// is longer. An interval under one day counts as one day, here and below.
[[nodiscard]] QDate overdueDay(const QDate &dueOn, int intervalDays);

/// How much a done mark still counts on `today`, from 1 down to `floor` (0 to 1; catalogue.json, scales). A day in the future
/// counts as today.
[[nodiscard]] double freshnessOn(const QDate &today, const QDate &doneOn, int intervalDays, double floor);

/// The standing of one action. `marks` are all its marks; they are sorted by number here. The latest mark that is not undone
/// decides; an undo can itself be undone, and names only earlier marks on the same action. A mark from the future counts as made
/// today. Later gives back, once its day has come, the standing before it; a newer Later replaces an older one for good. Notes
/// never matter.
[[nodiscard]] Standing standing(const std::vector<Mark> &marks, int intervalDays, double freshnessFloor, const QDate &today);

/// The standing as it was at the end of `day`, by today's rules and from the marks made until then.
[[nodiscard]] Standing standingOn(const QDate &day, const std::vector<Mark> &marks, int intervalDays, double freshnessFloor,
                                  const QDate &today);

/// The standing of every action that has marks: one pass over all marks, in any order. `intervalDays` names the actions of the
/// catalogue; marks on others are left out here and stay untouched in the store.
[[nodiscard]] QHash<ActionId, Standing> standings(const std::vector<Mark> &marks, const QHash<ActionId, int> &intervalDays,
                                                  double freshnessFloor, const QDate &today);

} // namespace holdfast::progress
