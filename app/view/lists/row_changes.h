// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <vector>

namespace holdfast::view {

/// Brings the rows of a list model to those wanted by taking away, moving and putting in single rows, so that what stays keeps
/// its place on the screen and the keyboard focus. The model names this class its friend; no row stands twice in either.
class RowChanges
{
public:
    template <class Model, class Row> static void apply(Model &model, std::vector<Row> &rows, const std::vector<Row> &wanted)
    {
        // Rows that went, from the end so that the numbers of those before stay right.
        for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
            if (std::find(wanted.begin(), wanted.end(), rows[static_cast<std::size_t>(row)]) != wanted.end())
                continue;
            model.beginRemoveRows({}, row, row);
            rows.erase(rows.begin() + row);
            model.endRemoveRows();
        }
        // Rows that came or moved, from the start: everything before `row` is already right.
        for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
            const auto found = std::find(rows.begin() + row, rows.end(), wanted[static_cast<std::size_t>(row)]);
            if (found == rows.end()) {
                model.beginInsertRows({}, row, row);
                rows.insert(rows.begin() + row, wanted[static_cast<std::size_t>(row)]);
                model.endInsertRows();
            } else if (found != rows.begin() + row) {
                const int from = static_cast<int>(found - rows.begin());
                model.beginMoveRows({}, from, from, {}, row);
                std::rotate(rows.begin() + row, found, found + 1);
                model.endMoveRows();
            }
        }
    }
};

} // namespace holdfast::view
