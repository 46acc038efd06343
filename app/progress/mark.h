// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/catalogue/action.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace holdfast::progress {

/// The store counts marks from 1; order is by number, never by clock.
using MarkNumber = qint64;

/// What a person recorded about an action.
enum class MarkKind { Done, Later, NotApplicable, NotDone, Undo };

/// A mark as it is asked for, before the store numbers it.
struct NewMark {
    ActionId action;
    MarkKind kind = MarkKind::Done;
    /// Only for Done.
    catalogue::Evidence evidence = catalogue::Evidence::Said;
    /// When it was made, UTC.
    QDateTime madeAt;
    /// The person's own day at that moment: due dates count from it, wherever they travel later.
    QDate localDay;
    /// Only for Later: the day on which it ends.
    QDate until;
    /// Only for Undo: the mark it takes back.
    std::optional<MarkNumber> undoes;
    /// Free words of the person (a note, or why something does not apply); up to 10,000 characters.
    QString note;
};

/// A mark as the store keeps it.
struct Mark : NewMark {
    MarkNumber number = 0;
};

} // namespace holdfast::progress
