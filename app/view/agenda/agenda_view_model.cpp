// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/agenda/agenda_view_model.h"

#include "app/overview/routine_register.h"
#include "app/view/agenda/agenda_words.h"
#include "app/view/app/app_view_model.h"
#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/routine_when.h"
#include "app/wording/routine_words.h"

#include <algorithm>

namespace holdfast::view {

namespace {

constexpr int daysAhead = 366;
constexpr int daysOfWeek = 7;
/// A month touches six weeks at most. There are always so many, so that the place of the keyboard never goes.
constexpr int weeksOfMonth = 6;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Unique among all entries: a routine stands on many days, but once on each.
QString keyOf(const routine::AgendaEntry &entry)
{
    const QString what = entry.routine == 0 ? entry.action.text() : u'#' + QString::number(entry.routine);
    return entry.shownOn.toString(Qt::ISODate) + u' ' + what;
}

} // namespace

AgendaViewModel::AgendaViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_overview(surroundings.overview), m_preferences(surroundings.preferences), m_app(app),
      m_waiting([this](const QString &key) { return lineOf(key); }), m_coming([this](const QString &key) { return lineOf(key); }),
      m_days(m_preferences), m_snoozeWatch(m_overview, this)
{
    connect(&m_overview, &overview::Overview::pictureChanged, this, &AgendaViewModel::show);
    connect(&m_overview.routines(), &overview::RoutineRegister::changed, this, &AgendaViewModel::show);
    connect(&m_snoozeWatch, &SnoozeWatch::cameBack, this, &AgendaViewModel::show);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        m_waiting.refresh();
        m_coming.refresh();
        m_days.refresh();
        emit changed();
    });
    show();
}

bool AgendaViewModel::isPresent() const
{
    const auto &standings = m_overview.picture().standings();
    // A mark that was taken back leaves a standing behind, which has no day.
    return !m_overview.contents().routines.empty() ||
           std::any_of(standings.begin(), standings.end(), [](const progress::Standing &standing) {
               return standing.dueOn.isValid() || standing.laterUntil.isValid();
           });
}

QDate AgendaViewModel::firstDay() const
{
    return mondayOf(m_span == Week ? m_current : QDate(m_current.year(), m_current.month(), 1));
}

QDate AgendaViewModel::lastDay() const
{
    return firstDay().addDays((m_span == Week ? 1 : weeksOfMonth) * daysOfWeek - 1);
}

QDate AgendaViewModel::farthestDay() const
{
    return m_today.addDays(daysAhead);
}

bool AgendaViewModel::isInSpan(const QDate &day) const
{
    return m_span == Week || (day.month() == m_current.month() && day.year() == m_current.year());
}

void AgendaViewModel::show()
{
    const overview::Contents &contents = m_overview.contents();
    const routine::LocalMoment now = momentOf(m_overview);
    m_today = now.day;
    m_snoozeWatch.watch();
    const QDate before = m_current;
    m_current = m_current.isValid() ? std::clamp(m_current, m_today, farthestDay()) : m_today;
    if (m_shown.isValid() && m_shown < m_today)
        m_shown = {};

    const int within = static_cast<int>(std::clamp<qint64>(m_today.daysTo(lastDay()), 0, daysAhead));
    const auto due =
        progress::dueList(m_overview.catalogue(), contents.profile, m_overview.picture().standings(), m_today, within);
    QStringList waiting;
    QStringList coming;
    QHash<QDate, int> things;
    m_entries.clear();
    for (const routine::AgendaEntry &entry : routine::agenda(contents.routines, contents.routineEvents, due, now, within)) {
        const QString key = keyOf(entry);
        m_entries.insert(key, entry);
        ++things[entry.shownOn];
        if (entry.waits)
            waiting << key;
        const bool listed =
            m_shown.isValid() ? entry.shownOn == m_shown : !entry.waits && entry.shownOn >= firstDay() && isInSpan(entry.shownOn);
        if (listed)
            coming << key;
    }
    std::vector<DayListModel::Day> days;
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        days.push_back({day, things.value(day), day < m_today || !isInSpan(day)});
    m_waiting.setKeys(waiting);
    m_coming.setKeys(coming);
    m_days.setDays(std::move(days), m_today, m_shown);
    emit changed();
    if (m_current != before)
        emit currentChanged();
}

void AgendaViewModel::setSpan(Span span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_shown = {};
    show();
    emit currentChanged();
    m_app.messages()->announce(listText());
}

void AgendaViewModel::goTo(const QDate &day)
{
    const QDate there = std::clamp(day, m_today, farthestDay());
    if (there == m_current)
        return;
    const QDate firstBefore = firstDay();
    m_current = there;
    // Another week or month: the list is that of all of it again.
    if (firstDay() != firstBefore)
        m_shown = {};
    show();
    emit currentChanged();
}

bool AgendaViewModel::move(int key)
{
    switch (key) {
    case Qt::Key_Left:
        goTo(m_current.addDays(-1));
        return true;
    case Qt::Key_Right:
        goTo(m_current.addDays(1));
        return true;
    case Qt::Key_Up:
        goTo(m_current.addDays(-daysOfWeek));
        return true;
    case Qt::Key_Down:
        goTo(m_current.addDays(daysOfWeek));
        return true;
    case Qt::Key_PageUp:
        goTo(m_current.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        goTo(m_current.addMonths(1));
        return true;
    case Qt::Key_Home:
        goTo(mondayOf(m_current));
        return true;
    case Qt::Key_End:
        goTo(mondayOf(m_current).addDays(daysOfWeek - 1));
        return true;
    default:
        return false;
    }
}

void AgendaViewModel::turn(int direction)
{
    goTo(m_span == Week ? mondayOf(m_current).addDays(direction * daysOfWeek)
                        : QDate(m_current.year(), m_current.month(), 1).addMonths(direction));
    m_app.messages()->announce(spanText());
}

bool AgendaViewModel::hasBefore() const
{
    return m_span == Week ? firstDay() > m_today : QDate(m_current.year(), m_current.month(), 1) > m_today;
}

bool AgendaViewModel::hasAfter() const
{
    return m_span == Week ? lastDay() < farthestDay()
                          : QDate(m_current.year(), m_current.month(), m_current.daysInMonth()) < farthestDay();
}

void AgendaViewModel::showDay(int index)
{
    const QDate day = m_days.dayAt(index);
    if (!day.isValid() || day < m_today || day > farthestDay())
        return;
    goTo(day);
    m_shown = day;
    show();
    m_app.messages()->announce(listText());
}

void AgendaViewModel::showAll()
{
    m_shown = {};
    show();
}

void AgendaViewModel::open(const QString &key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return;
    if (entry->routine == 0)
        m_app.openPage(AppViewModel::Page::Step, entry->action.text());
    else
        m_app.openPage(AppViewModel::Page::Routine, QString::number(entry->routine));
}

QString AgendaViewModel::nameOf(const routine::AgendaEntry &entry) const
{
    if (entry.routine == 0) {
        const catalogue::Action *action = m_overview.catalogue().action(entry.action);
        return action == nullptr ? entry.action.text() : action->title.in(m_preferences.catalogueLanguage());
    }
    const routine::Routine *const routine = routineOf(m_overview, entry.routine);
    return routine == nullptr ? QString() : wording::routineName(*routine);
}

Line AgendaViewModel::lineOf(const QString &key) const
{
    const routine::AgendaEntry entry = m_entries.value(key);
    return {nameOf(entry),
            agendaWhen(entry, m_today, m_preferences.catalogueLanguage()),
            entry.routine == 0 ? QString() : agendaRoutineMark(),
            Tone::Neutral,
            {}};
}

QString AgendaViewModel::spanText() const
{
    const catalogue::Language language = m_preferences.catalogueLanguage();
    return m_span == Week ? weekText(firstDay(), lastDay(), m_today, language) : wording::monthText(m_current, language);
}

QString AgendaViewModel::listText() const
{
    if (m_shown.isValid())
        return m_days.data(m_days.index(m_days.indexOf(m_shown)), DayListModel::SpokenTextRole).toString();
    if (m_span == Month) {
        //: Above a list of what comes in a month. %1 is the month ("December 2026").
        return tr("To come in %1").arg(spanText());
    }
    //: Above a list of what comes in a week.
    return hasBefore() ? tr("To come in that week")
                       //: Above a list of what comes in the present week.
                       : tr("To come this week");
}

QString AgendaViewModel::emptyText() const
{
    if (m_coming.count() > 0)
        return {};
    //: In place of a list of what is due on one day.
    return m_shown.isValid() ? tr("Nothing stands on that day.")
                             //: In place of a list of what comes in a week or a month.
                             : tr("Nothing else comes up.");
}

QList<QString> AgendaViewModel::weekdays() const
{
    QList<QString> names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names << wording::localeOf(m_preferences.catalogueLanguage()).standaloneDayName(day, QLocale::ShortFormat);
    return names;
}

} // namespace holdfast::view
