// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QString>
#include <QVariant>

#include <tl/expected.hpp>

#include <functional>
#include <optional>

class QSqlQuery;

namespace holdfast::platform::parse {

/// A copy of another program's SQLite file, opened for reading alone, on the thread it was opened on. What is in it is not
/// trusted: functions in its schema do not run with rights, only real tables are read, and rows are counted.
///
/// It goes through Qt's plug-in, which loads the system's own libsqlite3 when the first one is opened and not before. The
/// SQLCipher of the vault has hidden symbols, so the two never meet.
class ForeignDatabase
{
public:
    enum class Log {
        None,    ///< Nothing is beside the file: it is opened as one that never changes, without locks.
        Waiting, ///< A write-ahead log is beside it, whose content counts; its folder must be ours and writable.
    };
    template <class T> using Outcome = tl::expected<T, ProbeReason>;

    /// `file` is absolute. Reasons: ProgramMissing when Qt's plug-in is not installed, AccessDenied, InUse, Damaged.
    [[nodiscard]] static Outcome<ForeignDatabase> open(const QString &file, Log log);
    ForeignDatabase(ForeignDatabase &&other) noexcept;
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(ForeignDatabase &&) = delete;
    ~ForeignDatabase();

    /// Whether `name` is an ordinary table with ordinary columns. NotUnderstood when there is no such thing; Damaged when it is a
    /// view, a virtual table or has columns that are computed, which no browser writes.
    [[nodiscard]] Outcome<void> requireTable(const QString &name) const;
    /// Runs one SELECT and hands over row after row until `row` says false. The query itself has to bound how much is searched:
    /// see foreign_firefox.cpp. Reasons: as open(), NotUnderstood for a table that has other columns, and the patience's own.
    [[nodiscard]] Outcome<void> read(const QString &select, const Patience &patience,
                                     const std::function<bool(const QSqlQuery &)> &row) const;

private:
    explicit ForeignDatabase(QString connection) : m_connection(std::move(connection)) {}

    QString m_connection;
};

/// The text in one column; a null QString when it is anything else: a number, a blob, NULL, or a text with a NUL character.
[[nodiscard]] QString textOf(const QVariant &value);
/// The whole number in one column, nothing for anything else.
[[nodiscard]] std::optional<qint64> numberOf(const QVariant &value);

} // namespace holdfast::platform::parse
