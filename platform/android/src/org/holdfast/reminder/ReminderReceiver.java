// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import android.app.Activity;
import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

/**
 * Runs for a moment, without Qt and without the vault: at the time of a reminder, after everything that takes alarms away or moves them
 * (a start of the device, an update of the app, another zone, another time), and when Later is pressed.
 */
public final class ReminderReceiver extends BroadcastReceiver {
    static final String TELL = "org.holdfast.reminder.TELL";
    static final String LATER = "org.holdfast.reminder.LATER";

    private static final int NUMBER = 1;
    private static final List<String> WAKING = Arrays.asList(TELL, LATER, Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_TIME_CHANGED);

    @Override
    public void onReceive(Context context, Intent intent) {
        receive(context, intent, System.currentTimeMillis());
    }

    static void receive(Context context, Intent intent, long now) {
        // It is not exported, so nobody else can send these; what the system sends is checked all the same.
        if (intent == null || !WAKING.contains(intent.getAction())) {
            return;
        }
        if (LATER.equals(intent.getAction())) {
            ReminderNotice.withdraw(context);
            folder(context).later(idsIn(intent), now, TimeZone.getDefault());
        }
        round(context, now);
    }

    /**
     * Tells what is due and sets the alarm for what comes next. Called from C++ too, on any thread; never throws.
     *
     * @return when the alarm is set for, in milliseconds since 1970; 0 when there is nothing to come, -1 when the person or Android refused
     */
    public static long round(Context context) {
        return round(context, System.currentTimeMillis());
    }

    static synchronized long round(Context context, long now) {
        try {
            // What nobody would see is not told, so that it is still there once the person lets Holdfast notify again.
            if (!ReminderNotice.isAllowed(context)) {
                setAlarm(context, Reminders.NEVER);
                return -1;
            }
            ReminderFolder.Round round = folder(context).round(now, TimeZone.getDefault());
            if (!round.told.isEmpty()) {
                List<String> ids = new ArrayList<>();
                StringBuilder titles = new StringBuilder();
                for (Reminder reminder : round.told) {
                    ids.add(reminder.id);
                    if (!reminder.title.isEmpty()) {
                        titles.append(titles.length() == 0 ? "" : "\n").append(reminder.title);
                    }
                }
                ReminderNotice.show(context, titles.toString(), ids.toArray(new String[0]));
            }
            return setAlarm(context, round.next);
        } catch (RuntimeException refused) {
            return -1;
        }
    }

    /** From now on, until stop(), also after a start of the device. Called from C++, as all of these; what round() gives. */
    public static long start(Context context) {
        enable(context, PackageManager.COMPONENT_ENABLED_STATE_ENABLED);
        return round(context);
    }

    /** No alarm any more, and nothing that would set one. */
    public static void stop(Context context) {
        setAlarm(context, Reminders.NEVER);
        enable(context, PackageManager.COMPONENT_ENABLED_STATE_DISABLED);
    }

    /** The manifest begins with off. */
    public static boolean isStarted(Context context) {
        return context.getPackageManager().getComponentEnabledSetting(new ComponentName(context, ReminderReceiver.class))
                == PackageManager.COMPONENT_ENABLED_STATE_ENABLED;
    }

    /** Notes which reminders led to this start of the app, if any did. Called from C++ before the vault is unlocked. */
    public static void noteOpened(Activity activity) {
        Intent intent = activity.getIntent();
        if (intent != null && intent.hasExtra(ReminderNotice.IDS)) {
            folder(activity).opened(idsIn(intent));
            // Once: the same intent comes again when the activity is made anew.
            intent.removeExtra(ReminderNotice.IDS);
        }
    }

    private static void enable(Context context, int state) {
        context.getPackageManager().setComponentEnabledSetting(new ComponentName(context, ReminderReceiver.class), state,
                PackageManager.DONT_KILL_APP);
    }

    private static long setAlarm(Context context, long next) {
        AlarmManager alarms = (AlarmManager) context.getSystemService(Context.ALARM_SERVICE);
        Intent intent = new Intent(context, ReminderReceiver.class).setAction(TELL);
        PendingIntent pending = PendingIntent.getBroadcast(context, NUMBER, intent, PendingIntent.FLAG_IMMUTABLE);
        if (next == Reminders.NEVER) {
            alarms.cancel(pending);
            return 0;
        }
        // Some minutes late is fine, so no permission for exact alarms is needed; it comes while the device dozes.
        alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next, pending);
        return next;
    }

    /** Only what can be one: another app may start the activity with whatever it likes. */
    private static List<String> idsIn(Intent intent) {
        final int most = 200;
        List<String> ids = new ArrayList<>();
        String[] given = intent.getStringArrayExtra(ReminderNotice.IDS);
        for (int index = 0; given != null && index < given.length && index < most; ++index) {
            if (given[index] != null && given[index].matches("[0-9a-f]{32}")) {
                ids.add(given[index]);
            }
        }
        return ids;
    }

    /** Where Qt's AppDataLocation is on Android. */
    private static ReminderFolder folder(Context context) {
        return new ReminderFolder(context.getFilesDir());
    }
}
