// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wording/progress_words.h"

#include "app/wording/date_text.h"

#include <QCoreApplication>

namespace holdfast::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString doneText(catalogue::Evidence evidence)
{
    switch (evidence) {
    case catalogue::Evidence::Said:
        //: A step was recorded as done, on the person's word. No full stop.
        return Words::tr("Done, I say so");
    case catalogue::Evidence::Tried:
        //: A step was recorded as done, and the person tried that it works. No full stop.
        return Words::tr("Done, I tried it");
    case catalogue::Evidence::Drilled:
        //: A step was recorded as done because a rehearsal showed it. No full stop.
        return Words::tr("Done, a drill showed it");
    case catalogue::Evidence::Seen:
        //: A step was recorded as done because the app saw it on this device. No full stop.
        return Words::tr("Done, Holdfast saw it");
    }
    return {};
}

QString putOffText(const QDate &until, catalogue::Language language)
{
    //: The person asked to be reminded of a step later. %1 is a date.
    return Words::tr("Put off until %1").arg(dateText(until, language));
}

} // namespace

QString word(progress::Status status)
{
    switch (status) {
    case progress::Status::Unknown:
        //: Status of a step of which nothing was recorded.
        return Words::tr("Not known yet");
    case progress::Status::NotDone:
        //: Status of a step.
        return Words::tr("Not done");
    case progress::Status::Done:
        //: Status of a step.
        return Words::tr("Done");
    case progress::Status::Due:
        //: Status of a step that was done and is to be done again now.
        return Words::tr("Due");
    case progress::Status::Overdue:
        //: Status of a step that was to be done again some time ago. A plain statement, no reproach.
        return Words::tr("Overdue");
    case progress::Status::Later:
        //: Status of a step of which the person asked to be reminded later.
        return Words::tr("Put off");
    case progress::Status::NotApplicable:
        //: Status of a step that is not for this person.
        return Words::tr("Doesn't apply");
    }
    return {};
}

QString word(catalogue::Evidence evidence)
{
    switch (evidence) {
    case catalogue::Evidence::Said:
        //: How the person knows that a step is done, as a choice: on their own word.
        return Words::tr("I say so");
    case catalogue::Evidence::Tried:
        //: How the person knows that a step is done, as a choice: they tried that it works.
        return Words::tr("I tried it");
    case catalogue::Evidence::Drilled:
        //: How it is known that a step is done: in a rehearsal.
        return Words::tr("A drill showed it");
    case catalogue::Evidence::Seen:
        //: How it is known that a step is done: the app saw it on this device.
        return Words::tr("Holdfast saw it on this device");
    }
    return {};
}

QString statusText(const progress::Standing &standing, const QDate &today, catalogue::Language language)
{
    switch (standing.status) {
    case progress::Status::Done:
        return doneText(standing.evidence.value_or(catalogue::Evidence::Said));
    case progress::Status::Due:
    case progress::Status::Overdue:
        return standing.dueOn.isValid() ? dueText(standing.dueOn, today) : word(standing.status);
    case progress::Status::Later:
        return putOffText(standing.laterUntil, language);
    case progress::Status::Unknown:
    case progress::Status::NotDone:
    case progress::Status::NotApplicable:
        return word(standing.status);
    }
    return {};
}

QString dueAgainText(const progress::Standing &standing, catalogue::Language language)
{
    if (standing.status != progress::Status::Done)
        return {};
    //: %1 is the date on which a step is to be done again. No full stop.
    return Words::tr("Due again %1").arg(dateText(standing.dueOn, language));
}

QString standingText(const progress::Standing &standing, const QDate &today, catalogue::Language language)
{
    const QString status = statusText(standing, today, language);
    const QString dueAgain = dueAgainText(standing, language);
    if (dueAgain.isEmpty())
        return status;
    //: %1 is a text such as "Done, I tried it", %2 one such as "Due again 22 May 2027".
    return Words::tr("%1. %2.").arg(status, dueAgain);
}

QString markText(const progress::Mark &mark, catalogue::Language language)
{
    switch (mark.kind) {
    case progress::MarkKind::Done:
        return doneText(mark.evidence);
    case progress::MarkKind::Later:
        return putOffText(mark.until, language);
    case progress::MarkKind::NotApplicable:
        return word(progress::Status::NotApplicable);
    case progress::MarkKind::NotDone:
        return word(progress::Status::NotDone);
    case progress::MarkKind::Undo:
        //: Line of a step's history: the person took the entry before it back.
        return Words::tr("Taken back");
    }
    return {};
}

QString practiceProgressText(const progress::Coverage &coverage)
{
    if (coverage.applicable == 0) {
        //: In place of how far a practice has come, such as one that is for organisations alone.
        return Words::tr("By your answers, none of its steps is for you");
    }
    //: How far a practice has come. %1 done, %2 the number of steps that apply, %3 those of which it is known how they stand.
    return Words::tr("%1 of %2 done, %3 known").arg(coverage.done).arg(coverage.applicable).arg(coverage.known);
}

QString coverageText(const progress::Coverage &coverage)
{
    //: How much is known: %1 steps of %2 that apply have a status, %3 of them are done.
    return Words::tr("%1 of %2 known, %3 done").arg(coverage.known).arg(coverage.applicable).arg(coverage.done);
}

} // namespace holdfast::wording
