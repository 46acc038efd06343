// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

import android.content.Context;
import android.graphics.drawable.Icon;
import java.util.ArrayList;
import java.util.List;

public class Notification {
    public static final int VISIBILITY_PRIVATE = 0;
    public static final String CATEGORY_REMINDER = "reminder";

    public String channel;
    public int icon;
    public CharSequence title;
    public CharSequence text;
    public PendingIntent content;
    public int visibility = 1;
    public Notification publicVersion;
    public final List<Action> actions = new ArrayList<>();

    public static class Action {
        public CharSequence title;
        public PendingIntent pending;

        public static final class Builder {
            private final Action action = new Action();

            public Builder(Icon icon, CharSequence title, PendingIntent pending) {
                action.title = title;
                action.pending = pending;
            }

            public Action build() {
                return action;
            }
        }
    }

    public static class Builder {
        private final Notification notification = new Notification();

        public Builder(Context context) {}

        public Builder setChannelId(String id) {
            notification.channel = id;
            return this;
        }

        public Builder setSmallIcon(int icon) {
            notification.icon = icon;
            return this;
        }

        public Builder setContentTitle(CharSequence title) {
            notification.title = title;
            return this;
        }

        public Builder setContentText(CharSequence text) {
            notification.text = text;
            return this;
        }

        public Builder setContentIntent(PendingIntent pending) {
            notification.content = pending;
            return this;
        }

        public Builder setAutoCancel(boolean cancels) {
            return this;
        }

        public Builder setCategory(String category) {
            return this;
        }

        public Builder setVisibility(int visibility) {
            notification.visibility = visibility;
            return this;
        }

        public Builder setPublicVersion(Notification shown) {
            notification.publicVersion = shown;
            return this;
        }

        public Builder addAction(Action action) {
            notification.actions.add(action);
            return this;
        }

        public Notification build() {
            return notification;
        }
    }
}
