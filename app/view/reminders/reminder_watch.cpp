// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/reminders/reminder_watch.h"

#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"
#include "app/view/routines/routine_lookup.h"
#include "app/wording/date_text.h"
#include "app/wording/reminder_words.h"
#include "app/wording/routine_words.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace holdfast::view {

using namespace std::chrono_literals;
using overview::Access;
using overview::Overview;
using overview::RoutineRegister;
using platform::Notifier;
using routine::Telling;

namespace {

/// What stands inside the window, whatever it is about: others may see it.
QString checkDueText()
{
    routine::Announcement announcement;
    announcement.telling = Telling::Notify;
    return wording::announcementText(announcement);
}

Notifier::Notice noticeFor(const routine::Announcement &announcement)
{
    return {wording::notificationTitle(), wording::announcementText(announcement), wording::openNotificationText(),
            wording::laterNotificationText()};
}

} // namespace

ReminderWatch::ReminderWatch(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview), m_app(app), m_clock(m_overview.clock()),
      m_desk(m_overview.folder(), surroundings.storage, m_clock), m_wakeUp(*surroundings.reminders.wakeUp, m_thread)
{
    m_timer.setInterval(30s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderWatch::look);
    // What changes in one go is armed once.
    m_armTimer.setSingleShot(true);
    m_armTimer.setInterval(0);
    connect(&m_armTimer, &QTimer::timeout, this, &ReminderWatch::arm);

    const auto armSoon = [this] { m_armTimer.start(); };
    RoutineRegister &routines = m_overview.routines();
    connect(&routines, &RoutineRegister::changed, this, armSoon);
    connect(&m_overview, &Overview::pictureChanged, this, armSoon);
    connect(&m_surroundings.preferences, &Preferences::languageChanged, this, armSoon);
    connect(&m_surroundings.preferences, &Preferences::languageChanged, this, &ReminderWatch::changed);
    connect(&routines, &RoutineRegister::armed, this, [this](bool succeeded) {
        m_armingFailed = !succeeded;
        ++m_armings;
        m_opening = false;
        emit changed();
    });
    connect(&routines, &RoutineRegister::openPressed, this, &ReminderWatch::lead);
    connect(&m_overview, &Overview::accessChanged, this, &ReminderWatch::follow);
    connect(&m_overview, &Overview::opened, this, [this, armSoon] {
        // Today says it.
        m_opening = true;
        setDue(false);
        takePressed();
        armSoon();
    });
    connect(&m_overview, &Overview::deleted, this, &ReminderWatch::forget);
    // Once it is clear which screen stays.
    connect(&m_app, &AppViewModel::screenChanged, this, &ReminderWatch::goOn, Qt::QueuedConnection);
    // Timers stand still while the machine sleeps.
    connect(&m_surroundings.lockSignal, &platform::LockSignal::woke, this, &ReminderWatch::look);

    Notifier *const notifier = m_surroundings.reminders.notifier.get();
    connect(notifier, &Notifier::openPressed, this, [this] {
        emit raiseWanted();
        open();
    });
    connect(notifier, &Notifier::laterPressed, this, &ReminderWatch::later);
    connect(notifier, &Notifier::closed, this, [this] {
        if (!std::exchange(m_showing, false) || m_told.telling != Telling::Notify)
            return;
        // It went by itself.
        setDue(true);
    });
}

ReminderWatch::~ReminderWatch()
{
    m_thread.end();
    // Nobody would answer its buttons any more; the badge in due.json stays.
    if (m_showing)
        m_surroundings.reminders.notifier->withdraw();
}

void ReminderWatch::start()
{
    m_started = true;
    m_timer.start();
    m_wakeUp.correct();
    look();
}

bool ReminderWatch::hasVault() const
{
    const Access access = m_overview.access();
    return access != Access::Unknown && access != Access::Absent && access != Access::Sample;
}

void ReminderWatch::look()
{
    if (m_armingFailed)
        m_armTimer.start();
    if (!m_started || m_looking || !hasVault())
        return;
    m_looking = true;
    m_thread.run<Round>([this, armings = m_armings, testId = m_testId] { return goRound(armings, testId); },
                        [this](const Round &round) {
                            m_looking = false;
                            take(round);
                        });
}

ReminderWatch::Round ReminderWatch::goRound(int armings, const QString &testId)
{
    const QDateTime now = m_clock.now();
    const QTimeZone zone = m_clock.zone();
    const routine::ArmedReminders armed = m_desk.armed();
    routine::ArmedReminders trial = armed;
    Round round;
    round.armings = armings;
    round.announcement = routine::announce(trial, routine::UpdatesSeen::NotLooked, now, zone, false);
    round.badge = trial.badge;
    round.testTold = std::any_of(armed.reminders.begin(), armed.reminders.end(),
                                 [&testId](const auto &reminder) { return reminder.id == testId && reminder.toldAt; });
    round.pressed = m_desk.hasPressed();
    // Most of the time there is nothing to note, and then nothing is written every half minute. That somebody looked is noted for
    // the sake of those who wake for it.
    trial.lastRun = armed.lastRun;
    if (trial == armed)
        return round;
    const auto isMetered = m_surroundings.reminders.isMetered;
    const auto told = m_desk.round(routine::UpdatesSeen::NotLooked, isMetered != nullptr && isMetered());
    round.noted = told.has_value();
    if (told)
        round.announcement = *told;
    return round;
}

void ReminderWatch::take(const Round &round)
{
    if (m_backAt.isValid() && m_backAt <= routine::localMoment(m_clock.now(), m_clock.zone())) {
        m_backAt = {};
        emit changed();
    }
    // The vault may be gone by now.
    if (!hasVault())
        return;
    // By somebody who reminds while this window is open.
    if (round.pressed && m_overview.access() == Access::Open)
        takePressed();
    const bool notifies = round.announcement.telling == Telling::Notify;
    if (notifies && round.noted) {
        m_unnoted.clear();
        tell(round.announcement);
    } else if (notifies) {
        conclude(Test::NotArmed);
        if (m_unnoted != round.announcement.ids)
            setDue(true);
        m_unnoted = round.announcement.ids;
    } else {
        if (round.testTold)
            conclude(Test::ToldElsewhere);
        if (round.badge && !m_showing && !m_putAway && !m_opening && round.armings == m_armings)
            setDue(true);
    }
}

void ReminderWatch::tell(const routine::Announcement &announcement)
{
    // What it takes the place of has not been answered.
    std::vector<QString> ids = m_showing ? m_told.ids : std::vector<QString>();
    ids.insert(ids.end(), announcement.ids.begin(), announcement.ids.end());
    m_toldTest = std::find(announcement.ids.begin(), announcement.ids.end(), m_testId) != announcement.ids.end();
    m_told = announcement;
    m_told.ids = std::move(ids);
    // They may name what is in the vault.
    m_told.titles.clear();
    m_showing = true;
    m_putAway = false;
    setDue(false);
    if (m_toldTest && m_test == Test::Waiting) {
        m_test = Test::Showing;
        emit changed();
    }
    const QPointer<ReminderWatch> self(this);
    m_surroundings.reminders.notifier->show(noticeFor(announcement), [self](Notifier::Outcome outcome) {
        if (!self)
            return;
        self->m_showing = outcome == Notifier::Outcome::Shown;
        if (!self->m_showing)
            self->setDue(true);
        switch (outcome) {
        case Notifier::Outcome::Shown:
            return self->conclude(Test::Shown);
        case Notifier::Outcome::NoSuchService:
            return self->conclude(Test::NoSuchService);
        case Notifier::Outcome::Denied:
            return self->conclude(Test::Denied);
        case Notifier::Outcome::TimedOut:
            return self->conclude(Test::TimedOut);
        }
    });
}

void ReminderWatch::conclude(Test test)
{
    const bool armsAndWaits = m_test == Test::Waiting && (test == Test::NotArmed || test == Test::ToldElsewhere);
    if (!armsAndWaits && m_test != Test::Showing)
        return;
    m_test = test;
    emit changed();
}

void ReminderWatch::sendTest()
{
    if (m_test == Test::Arming || m_test == Test::Waiting || m_test == Test::Showing)
        return;
    m_test = Test::Arming;
    emit changed();
    m_thread.run<QString>([this] { return m_desk.armTest().value_or(QString()); },
                          [this](const QString &id) {
                              m_testId = id;
                              m_test = id.isEmpty() ? Test::NotArmed : Test::Waiting;
                              emit changed();
                              look();
                          });
}

void ReminderWatch::open()
{
    const routine::Announcement told = std::exchange(m_told, {});
    if (m_showing)
        m_surroundings.reminders.notifier->withdraw();
    m_showing = false;
    m_putAway = true;
    setDue(false);
    // What was told by somebody else before: Today says it all.
    if (told.telling == Telling::Nothing)
        return lead(nullptr);
    m_thread.run<bool>([this, told] { return m_desk.open(told).has_value(); },
                       [this](bool noted) {
                           if (noted)
                               takePressed();
                           else
                               lead(nullptr);
                       });
}

void ReminderWatch::later()
{
    const routine::Announcement told = std::exchange(m_told, {});
    if (m_showing)
        m_surroundings.reminders.notifier->withdraw();
    m_showing = false;
    setDue(false);
    if (told.telling == Telling::Nothing)
        return;
    m_thread.run<Result<routine::LocalMoment>>([this, told] { return m_desk.later(told); },
                                               [this](const Result<routine::LocalMoment> &until) {
                                                   if (!until) {
                                                       m_app.messages()->report(until.error());
                                                       return setDue(true);
                                                   }
                                                   m_backAt = *until;
                                                   // Said: until then it is not said again.
                                                   m_putAway = true;
                                                   emit changed();
                                                   m_app.messages()->announce(confirmation());
                                                   takePressed();
                                               });
}

void ReminderWatch::dismiss()
{
    m_backAt = {};
    m_putAway = true;
    setDue(false);
    emit changed();
}

QString ReminderWatch::text() const
{
    return m_due ? checkDueText() : QString();
}

QString ReminderWatch::confirmation() const
{
    if (!m_backAt.isValid())
        return {};
    const QString time = routine::textOf(m_backAt.time);
    const QDate today = routine::localMoment(m_clock.now(), m_clock.zone()).day;
    if (m_backAt.day == today) {
        //: After "Later" on a reminder. %1 is a time of day ("20:15").
        return tr("The reminder comes back at %1.").arg(time);
    }
    //: After "Later" on a reminder. %1 is a day ("tomorrow"), %2 a time of day.
    return tr("The reminder comes back %1 at %2.").arg(wording::relativeDayText(m_backAt.day, today), time);
}

void ReminderWatch::setDue(bool due)
{
    if (due == m_due)
        return;
    m_due = due;
    emit changed();
    if (m_due)
        m_app.messages()->announce(text());
}

void ReminderWatch::follow()
{
    if (m_overview.access() == Access::Locked) {
        m_putAway = false;
        m_opening = false;
    }
    look();
}

void ReminderWatch::forget()
{
    if (m_showing)
        m_surroundings.reminders.notifier->withdraw();
    m_showing = false;
    m_told = {};
    m_backAt = {};
    m_armingFailed = false;
    m_test = Test::None;
    setDue(false);
    // There is nothing left to wake for.
    m_wakeUp.clear();
    emit changed();
}

void ReminderWatch::arm()
{
    m_overview.routines().arm([](const routine::Routine &routine) { return wording::routineName(routine); });
}

void ReminderWatch::takePressed()
{
    m_overview.routines().takePressed();
}

void ReminderWatch::lead(const routine::Subject *subject)
{
    using Page = AppViewModel::Page;
    const bool known = subject != nullptr && subject->kind == routine::Subject::Kind::Routine &&
                       routineOf(m_overview, subject->routine) != nullptr;
    if (known)
        m_goTo.emplace(Page::Routine, QString::number(subject->routine));
    else
        m_goTo.emplace(std::exchange(m_toldTest, false) ? Page::Settings : Page::Today, QString());
    goOn();
}

void ReminderWatch::goOn()
{
    if (!m_goTo || m_app.screen() != AppViewModel::Screen::Home || m_app.isSample())
        return;
    const auto [page, argument] = *std::exchange(m_goTo, std::nullopt);
    m_app.openPage(page, argument);
}

} // namespace holdfast::view
