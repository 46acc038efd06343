// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_editor_view_model.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/error_text.h"
#include "app/wording/list_text.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

#include <QJsonDocument>

namespace holdfast::view {

using overview::RoutineRegister;
using routine::NewRoutine;
using routine::Routine;
using routine::RoutineNumber;

namespace {

constexpr std::size_t datesShown = 3;
/// The longest interval, in years, so that the next time is found.
constexpr int yearsAhead = 1000;
constexpr int lastYear = 9999;

} // namespace

RoutineEditorViewModel::RoutineEditorViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_rhythm(surroundings), m_items(surroundings)
{
    connect(&m_rhythm, &RoutineRhythmForm::edited, this, &RoutineEditorViewModel::edited);
    connect(&m_items, &RoutineItemsForm::shifted, this, [this](const QString &place) { m_app.messages()->announce(place); });
    connect(&m_overview.routines(), &RoutineRegister::saved, this, [this] {
        if (!std::exchange(m_saving, false))
            return;
        m_begun.reset();
        emit saved();
        //: Said after a routine was saved.
        m_app.messages()->announce(tr("Saved."));
    });
    connect(&m_overview, &overview::Overview::failed, this, [this](const Error &error) {
        if (!std::exchange(m_saving, false))
            return;
        m_error = error;
        emit edited();
    });
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        emit begun();
        emit edited();
    });
}

void RoutineEditorViewModel::setName(const QString &name)
{
    m_name = name;
    emit edited();
}

QString RoutineEditorViewModel::readyName() const
{
    return wording::readyRoutineName(m_before.readyMade);
}

bool RoutineEditorViewModel::isUnsaved(const QString &key) const
{
    const Routine *const routine = routineOf(m_overview, key.toLongLong());
    if (!m_begun || m_number != (routine == nullptr ? 0 : routine->number))
        return false;
    const bool sameBefore = routine == nullptr || m_before == static_cast<const NewRoutine &>(*routine);
    return sameBefore && typed() != *m_begun;
}

QString RoutineEditorViewModel::draftKey(routine::RoutineNumber number)
{
    return QStringLiteral("routine/%1").arg(number);
}

QJsonObject RoutineEditorViewModel::typed() const
{
    return {{"name", m_name}, {"rhythm", m_rhythm.typed()}, {"items", m_items.typed()}};
}

QHash<QString, QString> RoutineEditorViewModel::drafts() const
{
    const bool isAboutNone = m_number != 0 && routineOf(m_overview, m_number) == nullptr;
    // What is being saved would come a second time.
    if (!m_begun || m_saving || isAboutNone || typed() == *m_begun)
        return {};
    const QJsonObject draft{{"typed", typed()}, {"begun", *m_begun}};
    return {{draftKey(m_number), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))}};
}

void RoutineEditorViewModel::takeDraft()
{
    const QString draft = m_overview.contents().drafts.value(draftKey(m_number));
    if (draft.isEmpty())
        return;
    m_overview.saveDraft(draftKey(m_number), {});
    const QJsonObject kept = QJsonDocument::fromJson(draft.toUtf8()).object();
    const QJsonObject typed = kept.value(QLatin1String("typed")).toObject();
    m_name = typed.value(QLatin1String("name")).toString(m_name);
    m_rhythm.setTyped(typed.value(QLatin1String("rhythm")).toObject());
    m_items.setTyped(typed.value(QLatin1String("items")));
    // On another day a new form begins with another day; what nobody typed is no reason to keep it.
    if (const QJsonValue begun = kept.value(QLatin1String("begun")); begun.isObject())
        m_begun = begun.toObject();
}

void RoutineEditorViewModel::begin(const QString &key)
{
    if (isUnsaved(key)) {
        emit wanted();
        return;
    }
    const Routine *const routine = routineOf(m_overview, key.toLongLong());
    const RoutineNumber number = routine == nullptr ? 0 : routine->number;
    const QHash<QString, QString> kept = number == m_number ? QHash<QString, QString>() : drafts();
    for (auto draft = kept.cbegin(); draft != kept.cend(); ++draft)
        m_overview.saveDraft(draft.key(), draft.value());
    m_number = number;
    m_before = routine == nullptr ? NewRoutine() : static_cast<const NewRoutine &>(*routine);
    m_name = m_before.name;
    m_complaining = false;
    m_saving = false;
    m_error.reset();
    m_rhythm.begin(m_before, m_overview.clock().today());
    m_items.begin(m_before.items);
    m_begun = typed();
    takeDraft();
    emit begun();
    emit edited();
    emit wanted();
}

NewRoutine RoutineEditorViewModel::entered() const
{
    NewRoutine routine = m_before;
    routine.name = m_name;
    routine.items = m_items.entered();
    m_rhythm.write(routine);
    // A name may be missing yet.
    NewRoutine named = routine;
    named.name = QStringLiteral("-");
    const auto sound = routine::checked(named);
    if (!sound)
        return routine;
    routine.rhythm = sound->rhythm;
    const bool sameTimes = m_number != 0 && routine.rhythm == m_before.rhythm && routine.counting == m_before.counting &&
                           routine.start == m_before.start;
    // Of other times none lies behind: nothing waits that one could not have known of.
    if (!sameTimes)
        routine.start = startFromToday(routine, m_overview.clock().today());
    return routine;
}

QString RoutineEditorViewModel::sentence() const
{
    const NewRoutine routine = entered();
    return routine.start.isValid() ? wording::rhythmText(routine, m_preferences.catalogueLanguage()) : QString();
}

QString RoutineEditorViewModel::nextText() const
{
    Routine routine;
    static_cast<NewRoutine &>(routine) = entered();
    routine.number = m_number;
    routine.paused = false;
    if (!routine.start.isValid() || !routine::checked(routine.rhythm))
        return {};
    const QDate today = m_overview.clock().today();
    const QDate until = std::min(today.addYears(yearsAhead), QDate(lastYear, 12, 31));
    QStringList days;
    for (const QDate &day : routine::timesAhead(routine, standingOf(m_overview, routine), today, until, datesShown))
        days << wording::dayAheadText(std::max(day, today), today, m_preferences.catalogueLanguage());
    if (days.isEmpty())
        return {};
    //: In the form for a routine. %1 is a list of the next days on which it comes.
    return tr("Next: %1").arg(wording::listText(days));
}

QString RoutineEditorViewModel::nameProblem() const
{
    if (!m_complaining)
        return {};
    if (m_name.trimmed().isEmpty() && m_before.readyMade.isEmpty())
        //: Below the field for the name of a routine.
        return tr("Give the routine a name, so that you can tell it from the others.");
    if (m_name.trimmed().size() > routine::longestRoutineName)
        //: Below the field for the name of a routine; %n is a number of characters.
        return tr("A name has at most %n characters.", nullptr, static_cast<int>(routine::longestRoutineName));
    return {};
}

QString RoutineEditorViewModel::firstProblem() const
{
    // In the order of the fields.
    for (const QString &problem :
         {nameProblem(), m_rhythm.everyProblem(), m_rhythm.weekdaysProblem(), m_rhythm.startProblem(), m_rhythm.timeProblem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString RoutineEditorViewModel::problem() const
{
    return m_error ? wording::asParagraph(wording::errorText(m_error->code)) : QString();
}

void RoutineEditorViewModel::save()
{
    if (m_saving)
        return;
    m_complaining = true;
    m_error.reset();
    const auto routine = routine::checked(entered());
    m_rhythm.complain();
    if (!routine) {
        m_app.messages()->announce(firstProblem());
        emit refused();
        return;
    }
    m_saving = true;
    m_overview.routines().save(m_number, *routine);
}

} // namespace holdfast::view
