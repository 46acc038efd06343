// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

public class NotificationChannel {
    public final String id;
    public final CharSequence name;

    public NotificationChannel(String id, CharSequence name, int importance) {
        this.id = id;
        this.name = name;
    }
}
