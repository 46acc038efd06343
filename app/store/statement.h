// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace holdfast::store {

/// Stored UTF-8 as a string, every character of it: Qt by itself drops a U+FEFF at the start.
[[nodiscard]] QString fromStored(std::string_view utf8);

/// One prepared statement, finalised when it goes. Parameters that were never bound are NULL. Parameters count from 1, columns
/// from 0, as in SQLite. It must not outlive the connection it was prepared on.
///
/// Binding never fails by itself: what went wrong is told by the next `step`.
class Statement
{
public:
    /// Unexpected for SQL that does not fit the schema.
    [[nodiscard]] static Result<Statement> prepare(sqlite3 *connection, const char *sql);

    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, qint64 value);
    /// Stored as UTF-8, NUL characters included; half a surrogate pair becomes a question mark.
    Statement &bind(int parameter, const QString &text);
    /// `text` is ASCII: one of the stable words.
    Statement &bind(int parameter, std::string_view text);
    Statement &bindBytes(int parameter, const QByteArray &bytes);

    /// True when there is a row to read, false when the statement is through.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end; rows, if any, are passed over.
    [[nodiscard]] Result<void> run();
    /// Ready to be bound and stepped again. Bound values stay until they are bound anew.
    void reset();

    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isBytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The UTF-8 or the bytes of a column without a copy, valid until the next step.
    [[nodiscard]] std::string_view view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}
    void note(int code);

    sqlite3_stmt *m_statement = nullptr;
    int m_bindCode = 0;
};

} // namespace holdfast::store
