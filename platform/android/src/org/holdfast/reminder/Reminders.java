// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/**
 * What is to be told now, and when to look again: announce() of app/routine/armed_reminders.h for reminders alone. Looks for updates are
 * not made without the app on Android.
 */
final class Reminders {
    static final long NEVER = Long.MAX_VALUE;

    /** app/routine/reminder_policy.md: the last follow-up of a routine comes after 7 days; each has two more to be told in. */
    private static final long DAYS_OF_ROUTINES = 9;
    private static final long DAYS_OF_STEPS = 2;
    /** No journey moves the time of day by more: what was told so long before its time was told by a wrong clock. */
    private static final long WRONG_CLOCK = 26 * 60 * LocalMoment.MINUTE;
    private static final long MINUTES_OF_LATER = 60;

    private Reminders() {}

    /** Notes in `due` what is told, and gives it back; none when nothing is to be told now. */
    static List<Reminder> tellNow(DueFile due, long now, TimeZone zone) {
        settle(due, now, zone);
        due.setLastRun(now);
        LocalMoment today = LocalMoment.at(now, zone);
        boolean heldBack = due.isQuiet(today) || (due.lastTold() != Stamp.NONE && now - due.lastTold() < LocalMoment.DAY);
        List<Reminder> come = new ArrayList<>();
        boolean notify = false;
        for (Reminder reminder : due.reminders) {
            if (reminder.isTold() || reminder.at().instantIn(zone) > now) {
                continue;
            }
            due.setBadge();
            if (!isPast(reminder, today)) {
                come.add(reminder);
                notify |= reminder.isTimeChosen() || !heldBack;
            }
        }
        if (!notify) {
            return new ArrayList<>();
        }
        for (Reminder reminder : come) {
            reminder.tell(now);
        }
        due.setLastTold(now);
        return come;
    }

    /** When something is to be told next, after tellNow(); NEVER when nothing is. */
    static long nextAfter(DueFile due, long now, TimeZone zone) {
        long next = NEVER;
        for (Reminder reminder : due.reminders) {
            if (!reminder.isTold()) {
                next = Math.min(next, timeFor(reminder, due, now, zone));
            }
        }
        return next;
    }

    static void putOff(DueFile due, List<String> ids, LocalMoment until) {
        for (Reminder reminder : due.reminders) {
            if (ids.contains(reminder.id)) {
                reminder.putOff(until);
            }
        }
    }

    /** When "Later" comes back: in an hour, or when the quiet hours end. */
    static LocalMoment laterThan(LocalMoment now, DueFile due) {
        return due.afterQuiet(now.plusMinutes(MINUTES_OF_LATER));
    }

    private static void settle(DueFile due, long now, TimeZone zone) {
        if (due.lastTold() != Stamp.NONE && due.lastTold() > now) {
            due.setLastTold(now);
        }
        for (Reminder reminder : due.reminders) {
            if (reminder.isTold() && now < reminder.at().instantIn(zone) - WRONG_CLOCK) {
                reminder.untell();
            }
        }
    }

    private static boolean isPast(Reminder reminder, LocalMoment today) {
        // A change of zone may have put the day back.
        long days = reminder.daysSince + Math.max(0, reminder.at().daysUntil(today));
        return !reminder.isTimeChosen() && days > (reminder.ofSteps ? DAYS_OF_STEPS : DAYS_OF_ROUTINES);
    }

    private static long timeFor(Reminder reminder, DueFile due, long now, TimeZone zone) {
        long time = Math.max(reminder.at().instantIn(zone), now);
        if (reminder.isTimeChosen()) {
            return time;
        }
        if (due.lastTold() != Stamp.NONE) {
            time = Math.max(time, due.lastTold() + LocalMoment.DAY);
        }
        LocalMoment there = LocalMoment.at(time, zone);
        if (due.isQuiet(there)) {
            time = due.afterQuiet(there).instantIn(zone);
            there = LocalMoment.at(time, zone);
        }
        return isPast(reminder, there) ? NEVER : time;
    }
}
