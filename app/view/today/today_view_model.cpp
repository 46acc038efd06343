// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/today/today_view_model.h"

#include "app/overview/routine_register.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/device/grants_to_look_at.h"
#include "app/view/routines/routine_lookup.h"
#include "app/view/step/note_draft.h"
#include "app/wording/date_text.h"
#include "app/wording/device_words.h"
#include "app/wording/progress_words.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

#include <utility>

namespace holdfast::view {

namespace {

constexpr int laterDays = 7;

} // namespace

TodayViewModel::TodayViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_nextSteps(m_overview, m_preferences), m_unfinishedNotes(m_overview, m_preferences),
      m_changedAdvice(m_overview, m_preferences), m_practices(m_overview, m_preferences), m_snoozeWatch(m_overview, this)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &TodayViewModel::show);
    connect(&m_overview, &overview::Overview::draftsChanged, this, &TodayViewModel::showUnfinishedNotes);
    connect(&m_overview, &overview::Overview::deviceChanged, this, [this] {
        countGrants();
        emit changed();
    });
    const auto followRoutines = [this] {
        showRoutines();
        emit changed();
    };
    connect(&m_overview.routines(), &overview::RoutineRegister::changed, this, followRoutines);
    connect(&m_snoozeWatch, &SnoozeWatch::cameBack, this, followRoutines);
    connect(&m_preferences, &Preferences::languageChanged, this, &TodayViewModel::changed);
    show({});
    showUnfinishedNotes();
}

void TodayViewModel::showUnfinishedNotes()
{
    QStringList actions;
    for (const QString &key : m_overview.contents().drafts.keys())
        actions << actionOfDraft(key).text();
    // So that they stand the same each time.
    actions.removeDuplicates();
    actions.sort();
    std::vector<ActionListModel::Row> rows;
    for (const QString &action : std::as_const(actions)) {
        if (m_overview.catalogue().action(ActionId(action)) != nullptr)
            rows.push_back({ActionId(action), {}});
    }
    m_unfinishedNotes.setRows(rows);
}

void TodayViewModel::show(const QSet<ActionId> &actions)
{
    if (m_countedOn != m_overview.clock().today())
        countGrants();
    std::vector<ActionListModel::Row> rows;
    for (const risk::NextStep &step : m_overview.picture().nextSteps()) {
        if (rows.size() == stepsShown)
            break;
        rows.push_back({step.action, step.reason, true});
    }
    m_nextSteps.setRows(rows);

    std::vector<ActionListModel::Row> changedRows;
    for (const ActionId &action : m_overview.picture().secondLooks())
        changedRows.push_back({action, {}});
    m_changedAdvice.setRows(changedRows);

    // What one mark takes off changes what the others would still take off.
    m_nextSteps.refresh({});
    m_changedAdvice.refresh(actions);
    showRoutines();
    emit changed();
}

QString TodayViewModel::greeting() const
{
    return wording::greeting(m_overview.clock().now().toTimeZone(m_overview.clock().zone()).time());
}

QString TodayViewModel::headline() const
{
    switch (m_nextSteps.count()) {
    case 0:
        //: Headline of Today when no step is open.
        return tr("Nothing waits for you today.");
    case 1:
        //: Headline of Today when one step is suggested.
        return tr("One thing would help most today.");
    case 2:
        //: Headline of Today when two steps are suggested.
        return tr("Two things would help most today.");
    default:
        //: Headline of Today when three steps are suggested.
        return tr("Three things would help most today.");
    }
}

QString TodayViewModel::dateText() const
{
    return wording::weekdayText(m_overview.picture().today(), m_preferences.catalogueLanguage());
}

QString TodayViewModel::coverageText() const
{
    return wording::coverageText(m_overview.picture().coverage());
}

void TodayViewModel::countGrants()
{
    m_countedOn = m_overview.clock().today();
    m_grantsToLookAt = grantsToLookAt(m_overview.contents(), m_countedOn);
}

QString TodayViewModel::dueOnDevice() const
{
    return wording::deviceLine(m_overview.contents().look, m_grantsToLookAt, m_overview.clock().today());
}

QString TodayViewModel::deviceText() const
{
    const QString due = dueOnDevice();
    if (!due.isEmpty())
        return due;
    const QDateTime lookedAt = m_overview.contents().look.lookedAt;
    if (!lookedAt.isValid()) {
        //: Below the row that leads to the page about this device.
        return tr("Not looked at yet: updates, end of support, permissions");
    }
    const QDate day = lookedAt.toTimeZone(m_overview.clock().zone()).date();
    //: Below the row that leads to the page about this device. %1 is a day ("3 days ago").
    return tr("Looked at %1").arg(wording::relativeDayText(day, m_overview.clock().today()));
}

bool TodayViewModel::deviceDue() const
{
    return !dueOnDevice().isEmpty();
}

void TodayViewModel::showRoutines()
{
    m_routinesWaiting = 0;
    m_nextRoutine = 0;
    m_snoozeWatch.watch();
    std::optional<routine::LocalMoment> nextAt;
    for (const routine::Routine &routine : m_overview.contents().routines) {
        const routine::RoutineStanding standing = standingOf(m_overview, routine);
        m_routinesWaiting += waits(standing) ? 1 : 0;
        if (waits(standing) || !standing.occurrence.isValid())
            continue;
        const auto at = standing.snoozedUntil.value_or(routine::LocalMoment{standing.occurrence, routine.time});
        if (nextAt && !(at < *nextAt))
            continue;
        nextAt = at;
        m_nextRoutine = routine.number;
        m_nextStanding = standing;
    }
}

QString TodayViewModel::routinesText() const
{
    if (m_routinesWaiting > 0)
        //: Below the row on Today that leads to the recurring self-checks: how many of them are due.
        return tr("%n wait(s)", nullptr, m_routinesWaiting);
    const routine::Routine *const next = routineOf(m_overview, m_nextRoutine);
    if (next == nullptr)
        //: Below the row on Today that leads to the recurring self-checks: none is due and none is to come.
        return tr("None to come");
    const QString when = wording::whenText(m_nextStanding, m_overview.clock().today(), m_preferences.catalogueLanguage());
    //: Below the row on Today that leads to the recurring self-checks. %1 is the one that comes next, %2 when: "On Monday".
    return tr("%1: %2").arg(wording::routineName(*next), when);
}

bool TodayViewModel::recoveryCodePending() const
{
    return m_overview.access() == overview::Access::Open && !m_overview.contents().recoveryCodeConfirmed;
}

void TodayViewModel::markDone(const QString &action, Evidence evidence)
{
    overview::MarkRequest request;
    request.action = ActionId(action);
    request.evidence = evidence == Evidence::Tried ? catalogue::Evidence::Tried : catalogue::Evidence::Said;
    m_overview.mark(request);
}

void TodayViewModel::remindLater(const QString &action)
{
    overview::MarkRequest request;
    request.action = ActionId(action);
    request.kind = progress::MarkKind::Later;
    request.until = m_overview.clock().today().addDays(laterDays);
    m_overview.mark(request);
}

void TodayViewModel::openStep(const QString &action)
{
    m_app.openPage(AppViewModel::Page::Step, action);
}

void TodayViewModel::openPractice(const QString &practice)
{
    m_app.openPage(AppViewModel::Page::Practice, practice);
}

} // namespace holdfast::view
