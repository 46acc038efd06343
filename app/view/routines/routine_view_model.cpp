// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/routines/routine_view_model.h"

#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/date_text.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

namespace holdfast::view {

using overview::RoutineRegister;
using routine::Item;
using routine::Routine;

RoutineViewModel::RoutineViewModel(ViewSurroundings &surroundings, AppViewModel &app, routine::RoutineNumber number,
                                   QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app), m_number(number),
      m_items(m_overview, m_preferences),
      m_decisions(surroundings, app, [number] { return std::vector<routine::RoutineNumber>{number}; }),
      m_history(surroundings, app, number), m_editor(surroundings, app), m_snoozeWatch(m_overview, this)
{
    connect(&m_overview.routines(), &RoutineRegister::changed, this, &RoutineViewModel::remake);
    // Steps were marked, or a new day began.
    connect(&m_overview, &overview::Overview::pictureChanged, this, &RoutineViewModel::remake);
    connect(&m_overview.routines(), &RoutineRegister::saved, this, [this](const Routine &routine) {
        if (routine.number != m_number || !std::exchange(m_pausing, false))
            return;
        //: Said after a routine was paused.
        const QString paused = tr("Paused.");
        //: Said after a routine that was paused was resumed.
        const QString resumed = tr("Resumed.");
        m_app.messages()->announce(routine.paused ? paused : resumed);
    });
    connect(&m_overview, &overview::Overview::failed, this, [this] {
        m_removing = false;
        m_pausing = false;
    });
    connect(&m_preferences, &Preferences::languageChanged, this, &RoutineViewModel::remake);
    connect(&m_snoozeWatch, &SnoozeWatch::cameBack, this, &RoutineViewModel::remake);
    remake();
}

const Routine *RoutineViewModel::routine() const
{
    return routineOf(m_overview, m_number);
}

void RoutineViewModel::remake()
{
    const Routine *const routine = this->routine();
    m_standing = routine == nullptr ? routine::RoutineStanding() : standingOf(m_overview, *routine);
    m_items.setItems(routine == nullptr ? std::vector<Item>() : routine->items);
    m_history.remake();
    m_snoozeWatch.watch();
    emit changed();
    if (routine == nullptr && std::exchange(m_removing, false))
        m_app.back();
}

bool RoutineViewModel::isPresent() const
{
    return routine() != nullptr;
}

QString RoutineViewModel::name() const
{
    const Routine *const routine = this->routine();
    //: In place of the name of a routine that was removed.
    return routine == nullptr ? tr("This routine is no longer there") : wording::routineName(*routine);
}

QString RoutineViewModel::purpose() const
{
    return routine() == nullptr ? QString() : wording::readyRoutinePurpose(routine()->readyMade);
}

QString RoutineViewModel::rhythm() const
{
    if (routine() == nullptr)
        return {};
    //: When a routine comes. %1 is how often ("Every Monday"), %2 a time of day ("19:00").
    return tr("%1, at %2")
        .arg(wording::rhythmText(*routine(), m_preferences.catalogueLanguage()), routine::textOf(routine()->time));
}

QString RoutineViewModel::when() const
{
    return routine() == nullptr ? QString()
                                : wording::whenText(m_standing, m_overview.clock().today(), m_preferences.catalogueLanguage());
}

int RoutineViewModel::tone() const
{
    return static_cast<int>(toneOf(m_standing));
}

QString RoutineViewModel::lastDoneText() const
{
    if (!m_standing.lastDone.isValid())
        return {};
    //: When a routine was done last. %1 is a date.
    return tr("Last done on %1").arg(wording::dateText(m_standing.lastDone, m_preferences.catalogueLanguage()));
}

bool RoutineViewModel::isWaiting() const
{
    return waits(m_standing);
}

bool RoutineViewModel::canPutOff() const
{
    return isDue(m_standing);
}

bool RoutineViewModel::isPaused() const
{
    return routine() != nullptr && routine()->paused;
}

void RoutineViewModel::openItem(int row)
{
    if (row < 0 || row >= m_items.count())
        return;
    const Item &item = m_items.items()[static_cast<std::size_t>(row)];
    if (item.kind == Item::Kind::DeviceLook)
        m_app.openPage(AppViewModel::Page::Device);
    else if (item.kind == Item::Kind::Action && m_overview.catalogue().action(ActionId(item.id)) != nullptr)
        m_app.openPage(AppViewModel::Page::Step, item.id);
}

void RoutineViewModel::pause()
{
    if (routine() == nullptr)
        return;
    routine::NewRoutine paused = *routine();
    paused.paused = true;
    m_pausing = true;
    m_overview.routines().save(m_number, paused);
}

void RoutineViewModel::resume()
{
    if (routine() == nullptr)
        return;
    routine::NewRoutine resumed = *routine();
    resumed.paused = false;
    resumed.start = startFromToday(resumed, m_overview.clock().today());
    m_pausing = true;
    m_overview.routines().save(m_number, resumed);
}

void RoutineViewModel::remove()
{
    m_removing = true;
    if (const QString draft = RoutineEditorViewModel::draftKey(m_number); m_overview.contents().drafts.contains(draft))
        m_overview.saveDraft(draft, {});
    m_overview.routines().remove(m_number);
}

} // namespace holdfast::view
