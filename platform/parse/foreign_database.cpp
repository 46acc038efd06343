// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/foreign_database.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace holdfast::platform::parse {

namespace {

const QString driver = QStringLiteral("QSQLITE");
// The copy is ours alone; somebody else's lock on it would be a mistake that waiting does not mend.
const QString options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=100");

// SQLite's primary result codes (sqlite.org/rescode.html); the extended ones have them in their low byte.
ProbeReason reasonOf(const QSqlError &error)
{
    constexpr int generic = 1;
    constexpr int permission = 3;
    constexpr int busy = 5;
    constexpr int locked = 6;
    constexpr int outOfMemory = 7;
    constexpr int readOnly = 8;
    constexpr int cannotOpen = 14;
    constexpr int schemaChanged = 17;
    constexpr int tooBig = 18;
    constexpr int refused = 23;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case generic:
        return ProbeReason::NotUnderstood;
    case permission:
    case cannotOpen:
    case refused:
        return ProbeReason::AccessDenied;
    case busy:
    case locked:
    case readOnly:
    case schemaChanged:
        return ProbeReason::InUse;
    case outOfMemory:
    case tooBig:
        return ProbeReason::AnswerTooLong;
    default:
        return ProbeReason::Damaged;
    }
}

// A name that no other connection of this process has, whatever thread it is on.
QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("holdfast-foreign-%1").arg(++counter);
}

QString addressOf(const QString &file, ForeignDatabase::Log log)
{
    QString address = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(file, QByteArrayLiteral("/")));
    if (log == ForeignDatabase::Log::None)
        address += QStringLiteral("?immutable=1");
    return address;
}

// Whether the file is as long as it says; SQLite itself takes what is missing from the last page for zeros.
bool isWhole(const QSqlDatabase &database, const QString &file)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT page_size * page_count FROM pragma_page_size, pragma_page_count")) && query.next() &&
           query.value(0).toLongLong() <= QFileInfo(file).size();
}

} // namespace

ForeignDatabase::Outcome<ForeignDatabase> ForeignDatabase::open(const QString &file, Log log)
{
    if (!QSqlDatabase::isDriverAvailable(driver))
        return tl::unexpected(ProbeReason::ProgramMissing);
    ForeignDatabase opened(newConnectionName());
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, opened.m_connection);
    database.setDatabaseName(addressOf(file, log));
    database.setConnectOptions(options);
    if (!database.open())
        return tl::unexpected(reasonOf(database.lastError()));
    for (const QString &pragma : {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA cell_size_check = ON"),
                                  QStringLiteral("PRAGMA query_only = ON")}) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return tl::unexpected(reasonOf(query.lastError()));
    }
    // With a log it may be shorter, since pages at its end may stand only there.
    if (log == Log::None && !isWhole(database, file))
        return tl::unexpected(ProbeReason::Damaged);
    return opened;
}

ForeignDatabase::ForeignDatabase(ForeignDatabase &&other) noexcept : m_connection(std::exchange(other.m_connection, QString())) {}

ForeignDatabase::~ForeignDatabase()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

ForeignDatabase::Outcome<void> ForeignDatabase::requireTable(const QString &name) const
{
    const auto single = [&](const QString &select) -> Outcome<std::optional<QVariant>> {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(select))
            return tl::unexpected(reasonOf(query.lastError()));
        query.addBindValue(name);
        if (!query.exec())
            return tl::unexpected(reasonOf(query.lastError()));
        return query.next() ? std::optional(query.value(0)) : std::nullopt;
    };
    // A virtual table has no page of its own to start from.
    const auto known = single(
        QStringLiteral("SELECT type = 'table' AND rootpage > 1 FROM sqlite_master WHERE name = ? AND type IN ('table', 'view')"));
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return tl::unexpected(ProbeReason::NotUnderstood);
    if (numberOf(**known) != 1)
        return tl::unexpected(ProbeReason::Damaged);
    const auto computed = single(QStringLiteral("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0 LIMIT 1"));
    if (!computed)
        return tl::unexpected(computed.error());
    if (*computed)
        return tl::unexpected(ProbeReason::Damaged);
    return {};
}

ForeignDatabase::Outcome<void> ForeignDatabase::read(const QString &select, const Patience &patience,
                                                     const std::function<bool(const QSqlQuery &)> &row) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    // Without it every row would be kept.
    query.setForwardOnly(true);
    if (!query.exec(select))
        return tl::unexpected(reasonOf(query.lastError()));
    while (query.next()) {
        if (patience.isOver())
            return tl::unexpected(patience.reason());
        if (!row(query))
            return {};
    }
    // next() says false for "no more" and for "this page is broken" alike.
    if (query.lastError().isValid())
        return tl::unexpected(reasonOf(query.lastError()));
    return {};
}

QString textOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString || value.isNull())
        return {};
    QString text = value.toString();
    return text.contains(QChar(QChar::Null)) ? QString() : text;
}

std::optional<qint64> numberOf(const QVariant &value)
{
    if (value.isNull() || (value.typeId() != QMetaType::LongLong && value.typeId() != QMetaType::Int))
        return std::nullopt;
    return value.toLongLong();
}

} // namespace holdfast::platform::parse
