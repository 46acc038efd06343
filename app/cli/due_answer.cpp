// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/due_answer.h"

#include "app/cli/answer_parts.h"
#include "app/overview/words.h"
#include "app/progress/due_list.h"
#include "app/routine/agenda.h"
#include "app/wording/date_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace holdfast::cli {

namespace {

using catalogue::Catalogue;
using catalogue::Language;
using progress::DueEntry;
using routine::AgendaEntry;

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

QJsonObject routineObject(const routine::Routine &routine, const AgendaEntry &entry)
{
    QJsonObject object{{"routine", routine.number},
                       {"day", entry.day.toString(Qt::ISODate)},
                       {"time", routine::textOf(entry.time)},
                       {"overdue", entry.overdue},
                       {"waits", entry.waits}};
    if (entry.putOffUntil)
        object.insert("putOffUntil", routine::textOf(*entry.putOffUntil));
    if (!routine.name.isEmpty())
        object.insert("name", routine.name);
    if (!routine.readyMade.isEmpty())
        object.insert("readyMade", routine.readyMade);
    return object;
}

const routine::Routine *routineOf(const Snapshot &snapshot, const AgendaEntry &entry)
{
    const auto &routines = snapshot.contents.routines;
    const auto found = std::find_if(routines.begin(), routines.end(),
                                    [&](const routine::Routine &each) { return each.number == entry.routine; });
    return found == routines.end() ? nullptr : &*found;
}

/// What is due within so many days: the steps alone, and they and the routines together.
struct Due {
    int withinDays = 0;
    std::vector<DueEntry> steps;
    std::vector<AgendaEntry> everything;

    [[nodiscard]] ExitCode code() const
    {
        const bool some = std::any_of(everything.begin(), everything.end(), [](const AgendaEntry &entry) { return entry.waits; });
        return some ? ExitCode::SomethingDue : ExitCode::Fine;
    }
};

Due dueWithin(const Catalogue &catalogue, const Snapshot &snapshot, int withinDays)
{
    const overview::Contents &contents = snapshot.contents;
    auto steps =
        progress::dueList(catalogue, contents.profile, snapshot.picture.standings(), snapshot.picture.today(), withinDays);
    auto everything = routine::agenda(contents.routines, contents.routineEvents, steps,
                                      routine::localMoment(snapshot.madeAt, snapshot.zone), withinDays);
    return {withinDays, std::move(steps), std::move(everything)};
}

QByteArray json(const Catalogue &catalogue, const Snapshot &snapshot, const Due &all)
{
    QJsonArray due;
    QJsonArray upcoming;
    for (const DueEntry &entry : all.steps)
        (waitsNow(entry) ? due : upcoming).append(entryObject(catalogue, snapshot.picture, entry));
    QJsonArray routines;
    for (const AgendaEntry &entry : all.everything) {
        if (const routine::Routine *routine = routineOf(snapshot, entry))
            routines.append(routineObject(*routine, entry));
    }
    QJsonObject object = jsonHead(catalogue, snapshot);
    object.insert("horizonDays", all.withinDays);
    object.insert("due", due);
    object.insert("upcoming", upcoming);
    object.insert("routines", routines);
    return jsonDocument(object);
}

QString stepLine(const Catalogue &catalogue, const Snapshot &snapshot, const AgendaEntry &entry, Language language)
{
    const QDate &today = snapshot.picture.today();
    const progress::Standing standing = snapshot.picture.standing(entry.action);
    const QString when = standing.status == progress::Status::Later ? wording::standingText(standing, today, language)
                                                                    : wording::dueText(entry.day, today);
    return actionLine(catalogue, entry.action, when, language);
}

QString routineLine(const routine::Routine &routine, const AgendaEntry &entry, const QDate &today, Language language)
{
    const QString when = entry.waits && entry.day < today ? wording::sinceText(entry.day, today, language)
                                                          : wording::dueText(entry.shownOn, today);
    //: On the command line: one routine in a list of what is due. %1 is its name, %2 is such as "Due in 3 days", %3 the time of
    //: day.
    const QString text = Words::tr("%1: %2, %3").arg(wording::routineName(routine), when, routine::textOf(entry.time));
    // Where a step has its id.
    return QStringLiteral("  ---  ") + text;
}

QString upcomingHeading(int withinDays)
{
    if (withinDays == overview::Picture::dueHorizonDays)
        //: On the command line: heading above what falls due within seven days.
        return Words::tr("In the week to come");
    //: On the command line: heading above what falls due within so many days.
    return Words::tr("In the next %n day(s)", nullptr, withinDays);
}

QString nothingUpcoming(int withinDays)
{
    if (withinDays == overview::Picture::dueHorizonDays)
        //: On the command line, instead of what falls due within seven days: there is nothing.
        return Words::tr("Nothing falls due in the week to come.");
    //: On the command line, instead of what falls due within so many days: there is nothing.
    return Words::tr("Nothing falls due in the next %n day(s).", nullptr, withinDays);
}

QByteArray text(const Catalogue &catalogue, const Snapshot &snapshot, const Due &all, Language language)
{
    QStringList now;
    QStringList later;
    for (const AgendaEntry &entry : all.everything) {
        const routine::Routine *routine = routineOf(snapshot, entry);
        (entry.waits ? now : later) << (routine != nullptr ? routineLine(*routine, entry, snapshot.picture.today(), language)
                                                           : stepLine(catalogue, snapshot, entry, language));
    }
    QStringList lines = textHead(snapshot.sample);
    lines << wording::weekdayText(snapshot.picture.today(), language) << QString();
    lines << (now.isEmpty()
                  //: On the command line, instead of what is due or overdue: there is nothing.
                  ? Words::tr("Nothing is due now.")
                  //: On the command line: heading above what is due or overdue.
                  : Words::tr("Due now"))
          << now;
    if (all.withinDays > 0)
        lines << QString() << (later.isEmpty() ? nothingUpcoming(all.withinDays) : upcomingHeading(all.withinDays)) << later;
    return textDocument(lines);
}

} // namespace

Answer dueAnswer(const Catalogue &catalogue, const Snapshot &snapshot, int withinDays, Form form, Language language)
{
    const Due all = dueWithin(catalogue, snapshot, withinDays);
    return {form == Form::Json ? json(catalogue, snapshot, all) : text(catalogue, snapshot, all, language), all.code()};
}

} // namespace holdfast::cli
