// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/due_answer.h"

#include "app/cli/answer_parts.h"
#include "app/overview/words.h"
#include "app/wording/date_text.h"
#include "app/wording/progress_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace holdfast::cli {

namespace {

using catalogue::Catalogue;
using catalogue::Language;
using progress::DueEntry;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QJsonObject entryObject(const Catalogue &catalogue, const overview::Picture &picture, const DueEntry &entry)
{
    const catalogue::Action &action = *catalogue.action(entry.action);
    QJsonObject object{{"action", entry.action.text()},
                       {"practice", action.practice.text()},
                       {"status", overview::word(entry.status)},
                       {"day", entry.day.toString(Qt::ISODate)},
                       {"minutes", action.minutes}};
    const progress::Standing standing = picture.standing(entry.action);
    if (standing.evidence)
        object.insert("evidence", overview::word(*standing.evidence));
    if (standing.doneOn.isValid())
        object.insert("doneOn", standing.doneOn.toString(Qt::ISODate));
    return object;
}

QByteArray json(const Catalogue &catalogue, const Snapshot &snapshot)
{
    QJsonArray due;
    QJsonArray upcoming;
    for (const DueEntry &entry : snapshot.picture.due())
        (waitsNow(entry) ? due : upcoming).append(entryObject(catalogue, snapshot.picture, entry));
    QJsonObject object = jsonHead(catalogue, snapshot);
    object.insert("horizonDays", overview::Picture::dueHorizonDays);
    object.insert("due", due);
    object.insert("upcoming", upcoming);
    return jsonDocument(object);
}

QString entryLine(const Catalogue &catalogue, const Snapshot &snapshot, const DueEntry &entry, Language language)
{
    const QDate &today = snapshot.picture.today();
    const bool putOff = entry.status == progress::Status::Later;
    const QString when = putOff ? wording::standingText(snapshot.picture.standing(entry.action), today, language)
                                : wording::dueText(entry.day, today);
    return actionLine(catalogue, entry.action, when, language);
}

QByteArray text(const Catalogue &catalogue, const Snapshot &snapshot, Language language)
{
    QStringList now;
    QStringList later;
    for (const DueEntry &entry : snapshot.picture.due())
        (waitsNow(entry) ? now : later) << entryLine(catalogue, snapshot, entry, language);

    QStringList lines = textHead(snapshot.sample);
    lines << wording::weekdayText(snapshot.picture.today(), language) << QString();
    lines << (now.isEmpty()
                  //: On the command line, instead of the steps that are due or overdue: there are none.
                  ? Words::tr("Nothing is due now.")
                  //: On the command line: heading above the steps that are due or overdue.
                  : Words::tr("Due now"))
          << now << QString();
    lines << (later.isEmpty()
                  //: On the command line, instead of the steps that fall due within seven days: there are none.
                  ? Words::tr("Nothing falls due in the week to come.")
                  //: On the command line: heading above the steps that fall due within seven days.
                  : Words::tr("In the week to come"))
          << later;
    return textDocument(lines);
}

} // namespace

Answer dueAnswer(const Catalogue &catalogue, const Snapshot &snapshot, Form form, Language language)
{
    return {form == Form::Json ? json(catalogue, snapshot) : text(catalogue, snapshot, language), exitCodeFor(snapshot.picture)};
}

} // namespace holdfast::cli
