// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/statement.h"

#include "app/store/sqlite_error.h"

#include <sqlite3.h>

#include <utility>

namespace holdfast::store {

QString fromStored(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (!utf8.starts_with(byteOrderMark))
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return QChar(QChar::ByteOrderMark) + fromStored(utf8.substr(byteOrderMark.size()));
}

Result<Statement> Statement::prepare(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(connection, "prepare"));
    return Statement(statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bindCode(other.m_bindCode)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindCode, other.m_bindCode);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::note(int code)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bind(parameter, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    // A length rather than a terminating NUL, so that a NUL inside the text is kept.
    const char *data = text.empty() ? "" : text.data();
    note(sqlite3_bind_text64(m_statement, parameter, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBytes(int parameter, const QByteArray &bytes)
{
    note(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                             SQLITE_TRANSIENT));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return failure(errorCodeFor(m_bindCode), QStringLiteral("bind: SQLite error %1").arg(m_bindCode));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(lastError(sqlite3_db_handle(m_statement), "step"));
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    // Its result repeats the failure that `step` has already told.
    sqlite3_reset(m_statement);
    m_bindCode = SQLITE_OK;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

bool Statement::isBytes(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::view(int column) const
{
    // The order matters: column_blob first settles the representation that column_bytes measures.
    const void *data = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size)) : std::string_view();
}

QString Statement::text(int column) const
{
    return fromStored(view(column));
}

QByteArray Statement::bytes(int column) const
{
    const std::string_view all = view(column);
    return QByteArray(all.data(), static_cast<qsizetype>(all.size()));
}

} // namespace holdfast::store
