// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/reminders/reminders_view_model.h"

#include "app/view/app/messages.h"
#include "app/view/app/view_surroundings.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace holdfast::view {

namespace {

constexpr int minutesBetweenTimes = 30;
constexpr int minutesOfDay = 24 * 60;

} // namespace

RemindersViewModel::RemindersViewModel(ViewSurroundings &surroundings, AppViewModel &app, QObject *parent)
    : QObject(parent), m_surroundings(surroundings), m_overview(surroundings.overview), m_app(app), m_watch(*app.reminder()),
      m_links([this](const QString &link) { return reminderLink(link, chain()); })
{
    m_links.setKeys(reminderLinks());
    connect(&m_overview.routines(), &overview::RoutineRegister::changed, this, &RemindersViewModel::changed);
    connect(&m_overview.routines(), &overview::RoutineRegister::armed, this, &RemindersViewModel::readDueFile);
    connect(&m_watch, &ReminderWatch::changed, this, &RemindersViewModel::follow);
    connect(&m_watch.wakeUp(), &WakeUpSwitch::changed, this, &RemindersViewModel::changed);
    connect(&m_surroundings.preferences, &Preferences::languageChanged, this, &RemindersViewModel::changed);
    connect(this, &RemindersViewModel::changed, &m_links, &LineListModel::refresh);
    refresh();
}

void RemindersViewModel::refresh()
{
    m_watch.wakeUp().look();
    readDueFile();
}

void RemindersViewModel::readDueFile()
{
    const QPointer<RemindersViewModel> self(this);
    m_watch.thread().run<DueFile>(
        [&desk = m_watch.desk()] {
            const routine::ArmedReminders armed = desk.armed();
            const auto waits = [](const routine::ArmedReminder &reminder) { return !reminder.toldAt; };
            return DueFile{desk.isDamaged(),
                           static_cast<int>(std::count_if(armed.reminders.begin(), armed.reminders.end(), waits)), armed.lastRun};
        },
        [self](const DueFile &file) {
            if (!self)
                return;
            self->m_dueFile = file;
            emit self->changed();
        });
}

void RemindersViewModel::follow()
{
    // Who cannot see the sheet hears how the test goes.
    if (testText() != m_saidOfTest) {
        m_saidOfTest = testText();
        m_app.messages()->announce(m_saidOfTest);
        readDueFile();
    }
    emit changed();
}

ReminderChain RemindersViewModel::chain() const
{
    ReminderChain chain;
    chain.armed = m_watch.isArmed();
    chain.damaged = m_dueFile.damaged;
    chain.waiting = m_dueFile.waiting;
    chain.lastRun = m_dueFile.lastRun;
    chain.wakeUp = m_watch.wakeUp().state();
    chain.noNotifications = m_surroundings.reminders.notifier->unavailableBecause();
    chain.test = m_watch.test();
    chain.now = m_overview.clock().now();
    chain.zone = m_overview.clock().zone();
    chain.language = m_surroundings.preferences.catalogueLanguage();
    return chain;
}

bool RemindersViewModel::comesWhileClosed() const
{
    const auto &state = m_watch.wakeUp().state();
    return state && state->installed;
}

bool RemindersViewModel::canChange() const
{
    const auto &state = m_watch.wakeUp().state();
    return state && state->trouble != platform::WakeUp::Trouble::Unsupported && !m_watch.wakeUp().isChanging();
}

QString RemindersViewModel::setUpText() const
{
    const WakeUpSwitch &wakeUp = m_watch.wakeUp();
    if (!wakeUp.state() || wakeUp.isChanging()) {
        //: While the system is asked or told to wake Holdfast.
        return tr("One moment …");
    }
    if (wakeUp.state()->trouble != platform::WakeUp::Trouble::None)
        return wakeUpTrouble(wakeUp.state()->trouble);
    if (wakeUp.outcome() && wakeUp.outcome()->trouble != platform::WakeUp::Trouble::None)
        return wakeUpTrouble(wakeUp.outcome()->trouble);
    if (comesWhileClosed()) {
        //: Below the switch for reminders while the window is closed.
        return tr("Every quarter of an hour the system has Holdfast look whether something is due. It does not open the vault.");
    }
    //: Below the switch for reminders while the window is closed.
    return tr("Reminders come only while this window is open, locked or not.");
}

QString RemindersViewModel::problem() const
{
    if (!m_watch.isArmed()) {
        //: In Settings, when reminders could not be written to the disk.
        return tr("Your reminders could not be written down: the disk may be full. What you changed is safe in the vault. "
                  "Holdfast tries again every half minute.");
    }
    return {};
}

QString RemindersViewModel::plan() const
{
    return m_watch.wakeUp().plan().join(u'\n');
}

QList<QString> RemindersViewModel::times() const
{
    std::set<QTime> times{preferences().timeForSteps, preferences().quietHours.from, preferences().quietHours.until};
    for (int minute = 0; minute < minutesOfDay; minute += minutesBetweenTimes)
        times.insert(QTime(0, 0).addSecs(minute * 60));
    QList<QString> texts;
    for (const QTime &time : times)
        texts << routine::textOf(time);
    return texts;
}

QTime RemindersViewModel::timeAt(int index) const
{
    return routine::timeFrom(times().value(index));
}

int RemindersViewModel::indexOf(const QTime &time) const
{
    return static_cast<int>(times().indexOf(routine::textOf(time)));
}

int RemindersViewModel::timeForSteps() const
{
    return indexOf(preferences().timeForSteps);
}

int RemindersViewModel::quietFrom() const
{
    return indexOf(preferences().quietHours.from);
}

int RemindersViewModel::quietUntil() const
{
    return indexOf(preferences().quietHours.until);
}

bool RemindersViewModel::isQuiet() const
{
    return preferences().quietHours.from != preferences().quietHours.until;
}

bool RemindersViewModel::showsTitles() const
{
    return preferences().showTitles;
}

bool RemindersViewModel::looksForUpdates() const
{
    return preferences().looksForUpdates;
}

bool RemindersViewModel::isTesting() const
{
    using Test = ReminderWatch::Test;
    const Test test = m_watch.test();
    return test == Test::Arming || test == Test::Waiting || test == Test::Showing;
}

QString RemindersViewModel::testText() const
{
    return view::testText(m_watch.test());
}

void RemindersViewModel::change(const std::function<void(routine::ReminderPreferences &)> &change)
{
    routine::ReminderPreferences wanted = preferences();
    change(wanted);
    m_overview.routines().setPreferences(wanted);
}

void RemindersViewModel::setComesWhileClosed(bool comes)
{
    if (canChange())
        m_watch.wakeUp().set(comes);
}

void RemindersViewModel::setTimeForSteps(int index)
{
    if (const QTime time = timeAt(index); time.isValid())
        change([time](auto &wanted) { wanted.timeForSteps = time; });
}

void RemindersViewModel::setQuiet(bool quiet)
{
    change([quiet](auto &wanted) {
        wanted.quietHours = {};
        if (!quiet)
            wanted.quietHours.until = wanted.quietHours.from;
    });
}

void RemindersViewModel::setQuietFrom(int index)
{
    if (const QTime time = timeAt(index); time.isValid())
        change([time](auto &wanted) { wanted.quietHours.from = time; });
}

void RemindersViewModel::setQuietUntil(int index)
{
    if (const QTime time = timeAt(index); time.isValid())
        change([time](auto &wanted) { wanted.quietHours.until = time; });
}

void RemindersViewModel::setShowsTitles(bool shows)
{
    change([shows](auto &wanted) { wanted.showTitles = shows; });
}

void RemindersViewModel::setLooksForUpdates(bool looks)
{
    change([looks](auto &wanted) { wanted.looksForUpdates = looks; });
}

void RemindersViewModel::sendTest()
{
    m_watch.sendTest();
    refresh();
}

} // namespace holdfast::view
