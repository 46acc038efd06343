// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/reminders/reminder_chain.h"

#include "app/wording/date_text.h"

#include <QCoreApplication>

namespace holdfast::view {

namespace {

using platform::WakeUp;
using Test = ReminderWatch::Test;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reminders)
};

/// The timer comes every quarter of an hour; after so many minutes something kept it from coming.
constexpr qint64 secondsOfGrace = 45 * 60;

const QString armedKey = QStringLiteral("armed");
const QString setUpKey = QStringLiteral("set-up");
const QString runsKey = QStringLiteral("runs");
const QString shownKey = QStringLiteral("shown");

Line works(const QString &title, const QString &text)
{
    //: A mark beside a link of the chain by which reminders come: it holds.
    return {title, text, Words::tr("Works"), Tone::Green, {}};
}

Line fails(const QString &title, const QString &text)
{
    //: A mark beside a link of the chain by which reminders come: it does not hold.
    return {title, text, Words::tr("Does not work"), Tone::Amber, {}};
}

Line off(const QString &title, const QString &text)
{
    //: A mark beside a link of the chain by which reminders come: it is switched off.
    return {title, text, Words::tr("Off"), Tone::Neutral, {}};
}

Line unknown(const QString &title, const QString &text)
{
    //: A mark beside a link of the chain by which reminders come: nobody knows yet whether it holds.
    return {title, text, Words::tr("Not known yet"), Tone::Neutral, {}};
}

Line armedLine(const ReminderChain &chain)
{
    //: A link of the chain by which reminders come: what is due lies ready outside the vault.
    const QString title = Words::tr("Reminders lie ready");
    if (!chain.armed) {
        return fails(title,
                     //: What to do when reminders could not be written to the disk.
                     Words::tr("They could not be written: the disk may be full. Free some space; Holdfast tries again every "
                               "half minute."));
    }
    if (chain.damaged) {
        return fails(title,
                     //: What to do when the file with reminders is damaged.
                     Words::tr("Their file was damaged by something else. What was good in it is kept, and it is mended with the "
                               "next change: change a time here, or lock and unlock."));
    }
    if (chain.waiting == 0) {
        return works(title,
                     //: The file with reminders is fine, and there are none in it.
                     Words::tr("Nothing is due in the time to come, so none are needed."));
    }
    //: How many reminders lie ready to be shown while the vault is locked.
    return works(title, Words::tr("%n reminder(s) come(s) also while the vault is locked.", nullptr, chain.waiting));
}

Line setUpLine(const ReminderChain &chain)
{
    //: A link of the chain by which reminders come: the system has been told to run Holdfast now and then.
    const QString title = Words::tr("The system wakes Holdfast");
    if (!chain.wakeUp) {
        //: While the system is being asked.
        return unknown(title, Words::tr("The system is being asked."));
    }
    const WakeUp::State &state = *chain.wakeUp;
    if (state.trouble != WakeUp::Trouble::None)
        return fails(title, wakeUpTrouble(state.trouble));
    if (!state.installed) {
        return off(
            title,
            //: What to do when reminders come only while the window is open.
            Words::tr("Reminders come only while this window is open. To change that, switch on \"Remind me while Holdfast "
                      "is closed\"."));
    }
    if (!state.current) {
        return fails(title,
                     //: What to do when the timer starts another program than this one.
                     Words::tr("What is set up belongs to another place or version of Holdfast. Switch it off and on again."));
    }
    if (!state.active) {
        return fails(
            title,
            //: What to do when the timer is there but does not run.
            Words::tr("It is set up, but does not run. Log out and in again; if that does not help, switch it off and on "
                      "again."));
    }
    //: All is well with what wakes Holdfast.
    return works(title, Words::tr("It is set up, is that of this Holdfast, and runs."));
}

QString momentIn(const QDateTime &moment, const ReminderChain &chain)
{
    return wording::momentText(moment.toTimeZone(chain.zone), chain.language);
}

Line runsLine(const ReminderChain &chain)
{
    //: A link of the chain by which reminders come: when it was last looked whether something is due.
    const QString title = Words::tr("Last and next look");
    const bool expected = chain.wakeUp && chain.wakeUp->installed && chain.wakeUp->active;
    const std::optional<QDateTime> nextRun = chain.wakeUp ? chain.wakeUp->nextRun : std::nullopt;
    std::optional<QDateTime> lastRun = chain.lastRun;
    if (chain.wakeUp && chain.wakeUp->lastRun && (!lastRun || *lastRun < *chain.wakeUp->lastRun))
        lastRun = chain.wakeUp->lastRun;
    QStringList texts;
    if (lastRun) {
        //: %1 is a day and a time.
        texts << Words::tr("Last look: %1.").arg(momentIn(*lastRun, chain));
    } else {
        //: Nothing has looked for reminders yet.
        texts << Words::tr("There was no look yet.");
    }
    if (nextRun) {
        //: %1 is a day and a time.
        texts << Words::tr("Next look: %1.").arg(momentIn(*nextRun, chain));
    }
    const QString text = texts.join(u' ');
    if (!expected)
        return lastRun ? off(title, text) : unknown(title, text);
    if (!lastRun)
        return unknown(title, text);
    if (lastRun->secsTo(chain.now) > secondsOfGrace) {
        return fails(title, text + u' ' +
                                //: What to do when the last look for reminders is long past.
                                Words::tr("It should come every quarter of an hour. After sleep that is normal; otherwise switch "
                                          "it off and on again."));
    }
    return works(title, text);
}

Line shownLine(const ReminderChain &chain)
{
    //: A link of the chain by which reminders come: the desktop shows notifications.
    const QString title = Words::tr("Notifications are shown");
    switch (chain.test) {
    case Test::Shown:
        //: The service took the test reminder.
        return works(title, Words::tr("The service for notifications took the test. If you saw nothing, look whether \"Do not "
                                      "disturb\" is on."));
    case Test::NoSuchService:
        break;
    case Test::Denied:
        //: What to do when notifications are refused.
        return fails(title, Words::tr("The system refused. Allow notifications for Holdfast in the settings of your system."));
    case Test::TimedOut:
        //: What to do when the service for notifications does not answer.
        return fails(title, Words::tr("The service for notifications did not answer. Log out and in again, or restart it."));
    case Test::None:
    case Test::Arming:
    case Test::Waiting:
    case Test::Showing:
    case Test::ToldElsewhere:
    case Test::NotArmed:
        if (chain.noNotifications.isEmpty()) {
            //: What to do to find out whether notifications are shown.
            return unknown(title, Words::tr("Send a test to see."));
        }
        break;
    }
    //: What to do when there is no service for notifications.
    return fails(title,
                 Words::tr("Nothing on this system shows notifications. Reminders then stand inside this window. On a bare "
                           "desktop a program such as dunst or mako shows them."));
}

} // namespace

const QStringList &reminderLinks()
{
    static const QStringList links{armedKey, setUpKey, runsKey, shownKey};
    return links;
}

Line reminderLink(const QString &link, const ReminderChain &chain)
{
    if (link == armedKey)
        return armedLine(chain);
    if (link == setUpKey)
        return setUpLine(chain);
    return link == runsKey ? runsLine(chain) : shownLine(chain);
}

QString testText(Test test)
{
    switch (test) {
    case Test::None:
        return {};
    case Test::Arming:
    case Test::Waiting:
    case Test::Showing:
        //: While the test reminder is on its way.
        return Words::tr("On its way: it comes within two minutes.");
    case Test::Shown:
        //: The test reminder was shown.
        return Words::tr("The test reminder was shown. It says no more than a real one would.");
    case Test::ToldElsewhere:
        //: The test reminder was shown by the timer, not by this window.
        return Words::tr("What wakes Holdfast was faster and has shown the test reminder.");
    case Test::NotArmed:
        //: The test reminder could not be written.
        return Words::tr("The test could not be written down, so nothing came of it.");
    case Test::NoSuchService:
    case Test::Denied:
    case Test::TimedOut:
        //: The test reminder could not be shown as a notification.
        return Words::tr("No notification could be shown. The reminder stands inside this window instead.");
    }
    return {};
}

QString wakeUpTrouble(WakeUp::Trouble trouble)
{
    switch (trouble) {
    case WakeUp::Trouble::None:
        return {};
    case WakeUp::Trouble::Unsupported:
        //: Why reminders do not come while the window is closed.
        return Words::tr("This system offers no way to wake Holdfast. Reminders come while this window is open.");
    case WakeUp::Trouble::Denied:
        //: Why reminders do not come while the window is closed, and what to do.
        return Words::tr("The system refused. Look whether your home folder lets you write below .config.");
    case WakeUp::Trouble::StorageFull:
        //: Why reminders do not come while the window is closed, and what to do.
        return Words::tr("The disk is full. Free some space and try again.");
    case WakeUp::Trouble::NoAnswer:
        //: Why reminders do not come while the window is closed, and what to do.
        return Words::tr("The system did not answer. Log out and in again, then try again.");
    case WakeUp::Trouble::Failed:
        //: Why reminders do not come while the window is closed, and what to do.
        return Words::tr("That did not work. \"What this sets up\" shows what you can do by hand.");
    }
    return {};
}

} // namespace holdfast::view
