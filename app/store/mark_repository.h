// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/progress/mark.h"

#include <vector>

namespace holdfast::store {
class Database;

/// Marks: append-only but for their notes. Triggers in the database itself refuse everything else.
class MarkRepository
{
public:
    /// A note's greatest length, in Unicode code points.

    explicit MarkRepository(Database &database) : m_database(database) {}

    /// Numbers the mark and writes it in one transaction. What comes back is what a later `all` gives: fields that do not belong
    /// to the kind are emptied, the instant is cut to milliseconds, and half a surrogate pair in the note becomes a question
    /// mark. TextTooLong for a note over 10,000 characters; NothingToUndo when the mark to take back is not an earlier one on the
    /// same action; Unexpected for a mark without an action or with a day that does not exist.
    [[nodiscard]] Result<progress::Mark> append(const progress::NewMark &mark);
    /// All marks, by number.
    [[nodiscard]] Result<std::vector<progress::Mark>> all() const;
    /// Rewrites or (empty) erases the note of a mark; nothing else of a mark ever changes. NothingToUndo for an unknown number.
    [[nodiscard]] Result<void> rewriteNote(progress::MarkNumber number, const QString &note);

private:
    Database &m_database;
};

} // namespace holdfast::store
