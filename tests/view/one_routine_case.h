// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/view/routine_case.h"

namespace holdfast::view::test {

/// The page of one routine.
class OneRoutine : public RoutineCase
{
protected:
    [[nodiscard]] RoutineDecisions &decisions() { return *opened().decisions(); }
    void openWeekly(const QDate &start)
    {
        number = add("Weekly look", {Qt::Monday}, start);
        open(number);
    }
    void markDone()
    {
        decisions().markDone();
        settle();
    }
    void putOff(const QString &offer)
    {
        decisions().offer();
        decisions().putOff(static_cast<int>(decisions().offers().indexOf(offer)));
        settle();
    }
    [[nodiscard]] QStringList facts() { return column(*opened().items(), RoutineItemModel::FactRole); }
    [[nodiscard]] QStringList titles() { return column(*opened().items(), RoutineItemModel::TitleRole); }
    [[nodiscard]] std::vector<int> counts()
    {
        std::vector<int> counts(4);
        for (const int mark : opened().history()->marks())
            ++counts[static_cast<std::size_t>(mark)];
        return counts;
    }

    RoutineNumber number = 0;
};

} // namespace holdfast::view::test
