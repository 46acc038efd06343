// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/status_answer.h"

#include "app/cli/answer_parts.h"
#include "app/overview/coverage_json.h"
#include "app/overview/words.h"
#include "app/risk/shown_points.h"
#include "app/wording/date_text.h"
#include "app/wording/progress_words.h"
#include "app/wording/rhythm_text.h"
#include "app/wording/risk_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <span>

namespace holdfast::cli {

namespace {

using catalogue::Catalogue;
using catalogue::Language;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// As many as Today shows.
constexpr std::size_t mostSteps = 3;

std::span<const risk::NextStep> firstSteps(const overview::Picture &picture)
{
    const auto &steps = picture.nextSteps();
    return std::span(steps).first(std::min(mostSteps, steps.size()));
}

/// How much of the due list waits now, is overdue, and is to come.
struct DueCounts {
    int due = 0;
    int overdue = 0;
    int upcoming = 0;
};

DueCounts countsOf(const overview::Picture &picture)
{
    DueCounts counts;
    for (const progress::DueEntry &entry : picture.due())
        ++(entry.status == progress::Status::Overdue ? counts.overdue : waitsNow(entry) ? counts.due : counts.upcoming);
    return counts;
}

QJsonObject exposureObject(const risk::Exposure &exposure)
{
    return {{"index", exposure.index()},
            {"shown", risk::shownIndex(exposure.index())},
            {"applicableRisks", exposure.applicableRisks()}};
}

QJsonObject stepObject(const Catalogue &catalogue, const overview::Picture &picture, const risk::NextStep &step)
{
    const catalogue::Action &action = *catalogue.action(step.action);
    QJsonObject object{{"action", step.action.text()},
                       {"practice", action.practice.text()},
                       {"status", overview::word(picture.standing(step.action).status)},
                       {"minutes", action.minutes}};
    object.insert("drop", step.drop);
    if (!step.reason.isEmpty())
        object.insert("reason", step.reason.text());
    return object;
}

QByteArray json(const Catalogue &catalogue, const Snapshot &snapshot)
{
    QJsonArray steps;
    for (const risk::NextStep &step : firstSteps(snapshot.picture))
        steps.append(stepObject(catalogue, snapshot.picture, step));
    QJsonArray practices;
    for (const catalogue::Practice &practice : catalogue.practices()) {
        QJsonObject object = overview::coverageObject(snapshot.picture.coverage(practice.id));
        object.insert("practice", practice.id.text());
        practices.append(object);
    }
    const DueCounts counts = countsOf(snapshot.picture);
    QJsonObject object = jsonHead(catalogue, snapshot);
    object.insert("coverage", overview::coverageObject(snapshot.picture.coverage()));
    object.insert("exposure", exposureObject(snapshot.picture.exposure()));
    object.insert("dueCounts", QJsonObject{{"due", counts.due}, {"overdue", counts.overdue}, {"upcoming", counts.upcoming}});
    object.insert("nextSteps", steps);
    object.insert("practices", practices);
    object.insert("recoveryCodeConfirmed", snapshot.contents.recoveryCodeConfirmed);
    return jsonDocument(object);
}

QString dueLine(const DueCounts &counts)
{
    //: On the command line: how many steps are due or overdue (%1), and how many fall due within seven days (%2).
    return Words::tr("Due now: %1. In the week to come: %2.").arg(counts.due + counts.overdue).arg(counts.upcoming);
}

QByteArray text(const Catalogue &catalogue, const Snapshot &snapshot, Language language)
{
    const overview::Picture &picture = snapshot.picture;
    QStringList lines = textHead(snapshot.sample);
    lines << wording::weekdayText(picture.today(), language);
    if (picture.exposure().applicableRisks() > 0) {
        //: On the command line: the exposure index. %1 is a number, %2 how far it has come ("23 points lower than with nothing
        //: done").
        lines << Words::tr("Exposure index: %1 of 100. %2.")
                     .arg(risk::shownIndex(picture.exposure().index()))
                     .arg(wording::fallenText(picture.exposure().index()));
    }
    lines << wording::coverageText(picture.coverage()) << dueLine(countsOf(picture));
    if (!snapshot.contents.recoveryCodeConfirmed) {
        //: On the command line: the person has not re-typed part of the recovery code yet.
        lines << Words::tr("Your recovery code is not confirmed yet. Open Holdfast to do that.");
    }
    if (!picture.nextSteps().empty()) {
        //: On the command line: heading above the few steps worth doing next.
        lines << QString() << Words::tr("What helps most next");
        for (const risk::NextStep &step : firstSteps(picture))
            lines << actionLine(catalogue, step.action, wording::minutesText(catalogue.action(step.action)->minutes), language);
    }
    //: On the command line: heading above the list of practices with how much of each is known and done.
    lines << QString() << Words::tr("Practices");
    for (const catalogue::Practice &practice : catalogue.practices()) {
        //: On the command line: %1 is the title of a practice, %2 how much of it is known and done.
        const QString line =
            Words::tr("%1: %2").arg(practice.title.in(language), wording::coverageText(picture.coverage(practice.id)));
        lines << QStringLiteral("  ") + line;
    }
    return textDocument(lines);
}

} // namespace

Answer statusAnswer(const Catalogue &catalogue, const Snapshot &snapshot, Form form, Language language)
{
    return {form == Form::Json ? json(catalogue, snapshot) : text(catalogue, snapshot, language), exitCodeFor(snapshot.picture)};
}

} // namespace holdfast::cli
