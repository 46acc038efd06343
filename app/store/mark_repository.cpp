// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/mark_repository.h"

#include "app/base/clock.h"
#include "app/progress/note.h"
#include "app/store/database.h"
#include "app/store/stored_day.h"
#include "app/store/stored_words.h"

#include <algorithm>

namespace holdfast::store {

using progress::Mark;
using progress::MarkKind;
using progress::MarkNumber;
using progress::NewMark;

namespace {

Error damaged(const char *column)
{
    return Error{ErrorCode::DatabaseDamaged, QStringLiteral("mark.%1").arg(QLatin1String(column))};
}

/// Reads YYYY-MM-DD. QDate::fromString takes a microsecond, which for 20,000 marks would be half of what unlocking may take.
QDate dayFrom(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char digit : text.substr(from, length)) {
            if (digit < '0' || digit > '9')
                return -1;
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    const int year = number(0, 4);
    // QDate has years before our era.
    return year > 0 ? QDate(year, number(5, 2), number(8, 2)) : QDate();
}

QString textOf(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// What a later reading gives back: only the fields that belong to the kind.
Mark asStored(const NewMark &asked)
{
    Mark mark;
    static_cast<NewMark &>(mark) = asked;
    if (mark.kind != MarkKind::Done)
        mark.evidence = {};
    if (mark.kind != MarkKind::Later)
        mark.until = {};
    if (mark.kind != MarkKind::Undo)
        mark.undoes.reset();
    mark.madeAt = instantFrom(asked.madeAt.toMSecsSinceEpoch());
    mark.note = fromStored(asked.note.toUtf8().toStdString());
    return mark;
}

Result<void> check(const NewMark &mark)
{
    if (progress::isTooLong(mark.note))
        return failure(ErrorCode::TextTooLong, QStringLiteral("note"));
    if (mark.action.isEmpty() || !mark.madeAt.isValid() || !canBeStored(mark.localDay))
        return failure(ErrorCode::Unexpected, QStringLiteral("a mark needs an action, an instant and a day"));
    if (mark.kind == MarkKind::Later && !canBeStored(mark.until))
        return failure(ErrorCode::Unexpected, QStringLiteral("later needs a day"));
    if (mark.kind == MarkKind::Undo && !mark.undoes)
        return failure(ErrorCode::NothingToUndo);
    return {};
}

Result<void> requireMark(Database &database, MarkNumber number, const ActionId &action)
{
    Result<Statement> query = database.prepare("SELECT 1 FROM mark WHERE number = ?1 AND action = ?2");
    if (!query)
        return failureOf(query);
    const Result<bool> row = query->bind(1, number).bind(2, action.text()).step();
    if (!row)
        return failureOf(row);
    return *row ? Result<void>() : failure(ErrorCode::NothingToUndo);
}

Result<void> insert(Database &database, const Mark &mark)
{
    Result<Statement> insertion =
        database.prepare("INSERT INTO mark (action, kind, evidence, made_at_utc_ms, local_day, until_day, undoes, note)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!insertion)
        return failureOf(insertion);
    insertion->bind(1, mark.action.text()).bind(2, wordFor(mark.kind));
    if (mark.kind == MarkKind::Done)
        insertion->bind(3, wordFor(mark.evidence));
    insertion->bind(4, mark.madeAt.toMSecsSinceEpoch()).bind(5, textOf(mark.localDay));
    if (mark.kind == MarkKind::Later)
        insertion->bind(6, textOf(mark.until));
    if (mark.undoes)
        insertion->bind(7, *mark.undoes);
    insertion->bind(8, mark.note);
    return insertion->run();
}

/// Rows into marks. Twenty thousand marks name some fifty actions: each id is made once and shared.
class MarkReader
{
public:
    Result<Mark> read(const Statement &row)
    {
        Mark mark;
        mark.number = row.integer(0);
        mark.action = sharedId(row.view(1));
        const auto kind = fromWord<MarkKind>(row.view(2));
        if (!kind)
            return tl::unexpected(damaged("kind"));
        mark.kind = *kind;
        if (*kind == MarkKind::Done) {
            const auto evidence = fromWord<catalogue::Evidence>(row.view(3));
            if (!evidence)
                return tl::unexpected(damaged("evidence"));
            mark.evidence = *evidence;
        }
        mark.madeAt = instantFrom(row.integer(4));
        mark.localDay = dayFrom(row.view(5));
        if (!mark.localDay.isValid())
            return tl::unexpected(damaged("local_day"));
        if (*kind == MarkKind::Later) {
            mark.until = dayFrom(row.view(6));
            if (!mark.until.isValid())
                return tl::unexpected(damaged("until_day"));
        }
        if (*kind == MarkKind::Undo)
            mark.undoes = row.integer(7);
        mark.note = row.text(8);
        return mark;
    }

private:
    ActionId sharedId(std::string_view utf8)
    {
        const QByteArray key = QByteArray::fromRawData(utf8.data(), static_cast<qsizetype>(utf8.size()));
        if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
            return *known;
        return *m_ids.insert(QByteArray(utf8.data(), key.size()), ActionId(QString::fromUtf8(key)));
    }

    QHash<QByteArray, ActionId> m_ids;
};

} // namespace

Result<Mark> MarkRepository::append(const NewMark &mark)
{
    if (const Result<void> sound = check(mark); !sound)
        return failureOf(sound);
    Mark stored = asStored(mark);
    const Result<void> written = m_database.write([&]() -> Result<void> {
        if (stored.undoes) {
            if (const Result<void> there = requireMark(m_database, *stored.undoes, stored.action); !there)
                return there;
        }
        if (const Result<void> inserted = insert(m_database, stored); !inserted)
            return inserted;
        stored.number = m_database.lastNumber();
        return {};
    });
    if (!written)
        return failureOf(written);
    return stored;
}

Result<std::vector<Mark>> MarkRepository::all() const
{
    Result<Statement> count = m_database.prepare("SELECT count(*) FROM mark");
    if (!count)
        return failureOf(count);
    if (const Result<bool> counted = count->step(); !counted)
        return failureOf(counted);
    Result<Statement> query = m_database.prepare("SELECT number, action, kind, evidence, made_at_utc_ms, local_day, until_day,"
                                                 " undoes, note FROM mark ORDER BY number");
    if (!query)
        return failureOf(query);

    std::vector<Mark> marks;
    marks.reserve(static_cast<std::size_t>(count->integer(0)));
    MarkReader reader;
    for (;;) {
        const Result<bool> more = query->step();
        if (!more)
            return failureOf(more);
        if (!*more)
            return marks;
        Result<Mark> mark = reader.read(*query);
        if (!mark)
            return failureOf(mark);
        marks.push_back(std::move(*mark));
    }
}

Result<void> MarkRepository::rewriteNote(MarkNumber number, const QString &note)
{
    if (progress::isTooLong(note))
        return failure(ErrorCode::TextTooLong, QStringLiteral("note"));
    return m_database.write([&]() -> Result<void> {
        Result<Statement> update = m_database.prepare("UPDATE mark SET note = ?2 WHERE number = ?1");
        if (!update)
            return failureOf(update);
        if (const Result<void> done = update->bind(1, number).bind(2, note).run(); !done)
            return done;
        return m_database.changedRows() == 1 ? Result<void>() : failure(ErrorCode::NothingToUndo);
    });
}

} // namespace holdfast::store
