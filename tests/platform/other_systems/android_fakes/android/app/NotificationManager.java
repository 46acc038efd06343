// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

public class NotificationManager {
    public boolean allowed = true;
    public NotificationChannel channel;
    /** Null when none is shown. */
    public Notification shown;
    public int count;

    public void notify(int number, Notification notification) {
        shown = notification;
        ++count;
    }

    public void cancel(int number) {
        shown = null;
    }

    public boolean areNotificationsEnabled() {
        return allowed;
    }

    public void createNotificationChannel(NotificationChannel made) {
        channel = made;
    }
}
