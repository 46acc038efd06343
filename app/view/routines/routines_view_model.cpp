// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routines_view_model.h"

#include "app/routine/ready_routines.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/routine_words.h"

namespace holdfast::view {

using overview::RoutineRegister;
using routine::Routine;

RoutinesViewModel::RoutinesViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_routines(m_overview, m_preferences), m_ready([](const QString &id) {
          return Line{wording::readyRoutineName(id), wording::readyRoutinePurpose(id), {}, Tone::Neutral, {}};
      }),
      m_decisions(surroundings, app, [this] { return m_routines.chosen(); }), m_editor(surroundings, app),
      m_snoozeWatch(m_overview, this)
{
    const RoutineRegister &routines = m_overview.routines();
    connect(&routines, &RoutineRegister::changed, this, &RoutinesViewModel::remake);
    connect(&routines, &RoutineRegister::saved, this, [this](const Routine &routine) {
        if (std::exchange(m_takingUp, false))
            m_app.openPage(AppViewModel::Page::Routine, QString::number(routine.number));
    });
    connect(&m_overview, &overview::Overview::failed, this, [this] { m_takingUp = false; });
    connect(&m_overview, &overview::Overview::pictureChanged, this, [this](const QSet<ActionId> &actions) {
        // A new day.
        if (actions.isEmpty())
            remake();
    });
    // What was put off may have come back since, and nothing stays chosen for the next time.
    connect(&m_app, &AppViewModel::pageChanged, this, [this] {
        setChoosing(false);
        remake();
    });
    connect(&m_decisions, &RoutineDecisions::decided, this, [this] { setChoosing(false); });
    connect(&m_routines, &RoutineListModel::chosenChanged, this, &RoutinesViewModel::chosenChanged);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        m_routines.refresh();
        m_ready.refresh();
        emit chosenChanged();
    });
    connect(&m_snoozeWatch, &SnoozeWatch::cameBack, this, &RoutinesViewModel::remake);
    remake();
}

void RoutinesViewModel::remake()
{
    m_routines.remake();
    m_snoozeWatch.watch();
    QStringList ready;
    for (const QString &id : routine::readyRoutines()) {
        if (!isTakenUp(id))
            ready << id;
    }
    m_ready.setKeys(ready);
    if (m_routines.count() < 2)
        setChoosing(false);
    // Where the chosen ones stand.
    emit chosenChanged();
}

bool RoutinesViewModel::isTakenUp(const QString &id) const
{
    const auto &routines = m_overview.contents().routines;
    return std::any_of(routines.begin(), routines.end(), [&](const Routine &routine) {
        return routine.readyMade == id && standingOf(m_overview, routine).status != routine::RoutineStatus::Finished;
    });
}

void RoutinesViewModel::setChoosing(bool choosing)
{
    m_routines.chooseNone();
    if (choosing == m_choosing)
        return;
    m_choosing = choosing;
    emit choosingChanged();
}

QString RoutinesViewModel::chosenText() const
{
    if (m_routines.chosenCount() == 0)
        //: Above the buttons for several routines at once, before one of them is chosen.
        return tr("Choose the routines below.");
    //: Above the buttons for several routines at once: how many are chosen.
    return tr("%n chosen", nullptr, m_routines.chosenCount());
}

std::vector<routine::RoutineStanding> RoutinesViewModel::chosenStandings() const
{
    std::vector<routine::RoutineStanding> standings;
    for (const routine::RoutineNumber number : m_routines.chosen()) {
        if (const Routine *const routine = routineOf(m_overview, number))
            standings.push_back(standingOf(m_overview, *routine));
    }
    return standings;
}

bool RoutinesViewModel::isDecidable() const
{
    const auto standings = chosenStandings();
    return std::any_of(standings.begin(), standings.end(),
                       [](const routine::RoutineStanding &standing) { return standing.occurrence.isValid(); });
}

bool RoutinesViewModel::canPutOff() const
{
    const auto standings = chosenStandings();
    return std::any_of(standings.begin(), standings.end(), routine::isDue);
}

void RoutinesViewModel::open(const QString &key)
{
    m_app.openPage(AppViewModel::Page::Routine, key);
}

void RoutinesViewModel::takeUp(const QString &id)
{
    const auto ready =
        routine::readyRoutine(id, m_overview.catalogue(), m_overview.contents().profile, m_overview.clock().today());
    if (!ready || m_takingUp || isTakenUp(id)) {
        if (!ready)
            m_app.messages()->report(ready.error());
        return;
    }
    // One that was done before goes on, with its history.
    const auto &routines = m_overview.contents().routines;
    const auto before =
        std::find_if(routines.begin(), routines.end(), [&](const Routine &routine) { return routine.readyMade == id; });
    m_takingUp = true;
    if (before == routines.end()) {
        m_overview.routines().save(0, *ready);
        return;
    }
    routine::NewRoutine again = *before;
    // What was settled before would settle a start that lies before it.
    const QDate settled =
        routine::lastSettledDay(*before, m_overview.contents().routineEvents.value(before->number), m_overview.clock().today());
    again.start = settled.isValid() ? std::max(ready->start, settled.addDays(1)) : ready->start;
    m_overview.routines().save(before->number, again);
}

} // namespace holdfast::view
