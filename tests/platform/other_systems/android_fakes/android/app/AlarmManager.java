// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

public class AlarmManager {
    public static final int RTC_WAKEUP = 0;

    /** Milliseconds since 1970; -1 when there is none. */
    public long at = -1;
    public PendingIntent what;

    public void setAndAllowWhileIdle(int clock, long when, PendingIntent pending) {
        at = when;
        what = pending;
    }

    public void cancel(PendingIntent pending) {
        at = -1;
    }
}
