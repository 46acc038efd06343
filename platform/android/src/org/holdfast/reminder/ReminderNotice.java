// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.os.Build;
import java.lang.reflect.InvocationTargetException;

/** The one notification of Holdfast. Its neutral words are resources; a locked screen that hides content shows those alone. */
public final class ReminderNotice {
    /** Which reminders it stands for: an array of ids. */
    static final String IDS = "org.holdfast.reminder.IDS";

    private static final String CHANNEL = "reminders";
    private static final int NUMBER = 1;
    private static final int FIRST_WITH_CHANNELS = 26;
    /** NotificationManager.IMPORTANCE_DEFAULT, as of Android 8. */
    private static final int ORDINARY = 3;

    private ReminderNotice() {}

    /**
     * Shows it in place of the one before. Also called from C++; never throws.
     *
     * @param words title, text, and the words of the two buttons; null for the neutral ones
     * @param ids which reminders it stands for; none for a test
     * @return whether Android took it, which it does also when the person switched notifications off
     */
    public static boolean show(Context context, String[] words, String[] ids) {
        try {
            String[] neutral = {word(context, "holdfast_reminder_title"), word(context, "holdfast_reminder_text"),
                                word(context, "holdfast_reminder_open"), word(context, "holdfast_reminder_later")};
            String[] shown = words == null ? neutral : words;
            Notification.Builder builder = builder(context, shown, ids);
            builder.setVisibility(Notification.VISIBILITY_PRIVATE);
            builder.setPublicVersion(builder(context, neutral, ids).build());
            notifications(context).notify(NUMBER, builder.build());
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    /** The neutral title, with the titles that the person chose to show. */
    static boolean show(Context context, String titles, String[] ids) {
        if (titles.isEmpty()) {
            return show(context, (String[]) null, ids);
        }
        return show(context, new String[] {word(context, "holdfast_reminder_title"), titles,
                                           word(context, "holdfast_reminder_open"), word(context, "holdfast_reminder_later")}, ids);
    }

    /** Takes it away, if it is still there. Also called from C++. */
    public static void withdraw(Context context) {
        notifications(context).cancel(NUMBER);
    }

    /** Whether the person lets Holdfast notify; true where Android does not say (before Android 7). Also called from C++. */
    public static boolean isAllowed(Context context) {
        try {
            return (Boolean) NotificationManager.class.getMethod("areNotificationsEnabled").invoke(notifications(context));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException unknown) {
            return true;
        }
    }

    private static Notification.Builder builder(Context context, String[] words, String[] ids) {
        Notification.Builder builder = new Notification.Builder(context);
        if (Build.VERSION.SDK_INT >= FIRST_WITH_CHANNELS) {
            putIntoChannel(context, builder);
        }
        builder.setSmallIcon(icon(context)).setContentTitle(words[0]).setContentText(words[1]);
        builder.setContentIntent(open(context, ids)).setAutoCancel(true).setCategory(Notification.CATEGORY_REMINDER);
        builder.addAction(new Notification.Action.Builder(null, words[2], open(context, ids)).build());
        builder.addAction(new Notification.Action.Builder(null, words[3], later(context, ids)).build());
        return builder;
    }

    /** NotificationChannel and setChannelId(), by name: this is compiled against Android 6's classes. */
    private static void putIntoChannel(Context context, Notification.Builder builder) {
        try {
            Class<?> type = Class.forName("android.app.NotificationChannel");
            Object channel = type.getConstructor(String.class, CharSequence.class, int.class)
                    .newInstance(CHANNEL, word(context, "holdfast_reminder_channel"), ORDINARY);
            // Making it again changes its name alone, as when the language changes.
            NotificationManager.class.getMethod("createNotificationChannel", type).invoke(notifications(context), channel);
            Notification.Builder.class.getMethod("setChannelId", String.class).invoke(builder, CHANNEL);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Starts the app. An activity, since a receiver may not start one from a notification (Android 12). */
    private static PendingIntent open(Context context, String[] ids) {
        Intent intent = context.getPackageManager().getLaunchIntentForPackage(context.getPackageName());
        intent.putExtra(IDS, ids);
        return PendingIntent.getActivity(context, NUMBER, intent, PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private static PendingIntent later(Context context, String[] ids) {
        Intent intent = new Intent(context, ReminderReceiver.class).setAction(ReminderReceiver.LATER).putExtra(IDS, ids);
        return PendingIntent.getBroadcast(context, NUMBER, intent, PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    /** By name: the classes that Android makes of resources are not there when this is compiled by itself. */
    private static String word(Context context, String name) {
        return context.getString(context.getResources().getIdentifier(name, "string", context.getPackageName()));
    }

    private static int icon(Context context) {
        int own = context.getResources().getIdentifier("holdfast_reminder", "drawable", context.getPackageName());
        return own == 0 ? android.R.drawable.ic_popup_reminder : own;
    }

    private static NotificationManager notifications(Context context) {
        return (NotificationManager) context.getSystemService(Context.NOTIFICATION_SERVICE);
    }
}
