// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/progress/mark.h"

#include <QTimeZone>

namespace holdfast::progress::test {

/// Marks for tests: numbered by hand, all on one action unless moved to another.

inline const ActionId oneAction{QStringLiteral("B08")};

inline Mark mark(MarkNumber number, MarkKind kind, const QDate &day)
{
    Mark mark;
    mark.action = oneAction;
    mark.kind = kind;
    mark.madeAt = QDateTime(day, QTime(4, 0), QTimeZone::utc());
    mark.localDay = day;
    mark.number = number;
    return mark;
}

inline Mark done(MarkNumber number, const QDate &day, catalogue::Evidence evidence = catalogue::Evidence::Said)
{
    Mark done = mark(number, MarkKind::Done, day);
    done.evidence = evidence;
    return done;
}

inline Mark later(MarkNumber number, const QDate &day, const QDate &until)
{
    Mark later = mark(number, MarkKind::Later, day);
    later.until = until;
    return later;
}

inline Mark undo(MarkNumber number, const QDate &day, MarkNumber undoes)
{
    Mark undo = mark(number, MarkKind::Undo, day);
    undo.undoes = undoes;
    return undo;
}

inline Mark on(const ActionId &action, Mark mark)
{
    mark.action = action;
    return mark;
}

} // namespace holdfast::progress::test
