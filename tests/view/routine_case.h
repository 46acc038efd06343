// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/routine_register.h"
#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/routines/routine_view_model.h"
#include "app/view/routines/routines_view_model.h"
#include "tests/view/view_case.h"
#include "tests/view/watched.h"

namespace holdfast::view::test {

using routine::Frequency;
using routine::NewRoutine;
using routine::RoutineNumber;

/// Everything behind the window, for the pages about routines. The tests begin on Friday 22 May 2026, 10:15.
class RoutineCase : public ViewCase
{
protected:
    RoutineCase() { enterHome(); }

    [[nodiscard]] RoutinesViewModel &routines() { return *app.pages()->routines(); }
    [[nodiscard]] RoutineViewModel &opened() { return *app.pages()->routine(); }
    [[nodiscard]] const std::vector<routine::Routine> &stored() const { return overview.contents().routines; }
    [[nodiscard]] std::vector<routine::RoutineEvent> events(RoutineNumber number) const
    {
        return overview.contents().routineEvents.value(number);
    }

    /// Takes up a ready-made routine, which opens its page.
    void takeUp(const char *id)
    {
        routines().takeUp(QString::fromLatin1(id));
        settle();
        ASSERT_EQ(app.page(), Page::Routine);
    }
    /// Adds a routine that comes on these days of the week, counted from a start.
    RoutineNumber add(const char *name, routine::Weekdays days, const QDate &start)
    {
        NewRoutine routine;
        routine.name = QString::fromLatin1(name);
        routine.rhythm.weekdays = days;
        routine.start = start;
        return add(routine);
    }
    RoutineNumber add(const NewRoutine &routine)
    {
        overview.routines().save(0, routine);
        settle();
        return stored().back().number;
    }
    void open(RoutineNumber number) { app.openPage(Page::Routine, QString::number(number)); }
    void change(RoutineNumber number, const std::function<void(NewRoutine &)> &change)
    {
        const auto found =
            std::find_if(stored().begin(), stored().end(), [&](const routine::Routine &each) { return each.number == number; });
        ASSERT_NE(found, stored().end());
        NewRoutine changed = *found;
        change(changed);
        overview.routines().save(number, changed);
        settle();
    }

    [[nodiscard]] static QStringList column(const QAbstractItemModel &model, int role)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.data(model.index(row, 0), role).toString();
        return texts;
    }
    [[nodiscard]] QStringList names() { return column(*routines().routines(), RoutineListModel::NameRole); }
    [[nodiscard]] QStringList whens() { return column(*routines().routines(), RoutineListModel::WhenRole); }
    [[nodiscard]] QStringList readyIds() { return column(*routines().ready(), LineListModel::KeyRole); }

    const QDate friday{2026, 5, 22};
    const QDate monday{2026, 5, 18};
};

} // namespace holdfast::view::test
