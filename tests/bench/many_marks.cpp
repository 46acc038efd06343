// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/many_marks.h"

#include "app/store/mark_repository.h"

#include <QTimeZone>

#include <cstdlib>

namespace holdfast::bench {

namespace {

progress::NewMark markNumber(int number, const ActionId &action)
{
    constexpr qint64 secondsBetween = 3600;
    constexpr int everyHowManyNotes = 10;
    progress::NewMark mark;
    mark.action = action;
    mark.evidence = catalogue::Evidence::Tried;
    mark.madeAt = QDateTime(QDate(2024, 1, 1), QTime(9, 0), QTimeZone::utc()).addSecs(number * secondsBetween);
    mark.localDay = mark.madeAt.date();
    if (number % everyHowManyNotes == 0)
        mark.note = QStringLiteral("what was found, and where it lies now");
    return mark;
}

/// Two of three actions: the rest is what still helps most.
std::vector<ActionId> markedActions(const catalogue::Catalogue &catalogue)
{
    std::vector<ActionId> marked;
    for (std::size_t index = 0; index < catalogue.actions().size(); ++index) {
        if (index % 3 != 2)
            marked.push_back(catalogue.actions()[index].id);
    }
    return marked;
}

Result<void> append(store::Database &database, const std::vector<ActionId> &actions, int count)
{
    constexpr int everyHowManyUndone = 20;
    store::MarkRepository marks(database);
    for (int number = 0; number < count; ++number) {
        const ActionId &action = actions[static_cast<std::size_t>(number) % actions.size()];
        const auto appended = marks.append(markNumber(number, action));
        if (!appended)
            return failureOf(appended);
        if (number % everyHowManyUndone != 0 || ++number >= count)
            continue;
        progress::NewMark undo = markNumber(number, action);
        undo.kind = progress::MarkKind::Undo;
        undo.undoes = appended->number;
        if (const auto undone = marks.append(undo); !undone)
            return failureOf(undone);
    }
    return {};
}

} // namespace

void fill(store::Database &database, const catalogue::Catalogue &catalogue, int count)
{
    // Without them nothing can be measured.
    if (!database.write([&] { return append(database, markedActions(catalogue), count); }))
        std::abort();
}

} // namespace holdfast::bench
