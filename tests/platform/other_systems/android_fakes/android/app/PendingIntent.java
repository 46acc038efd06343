// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

import android.content.Context;
import android.content.Intent;

public class PendingIntent {
    public static final int FLAG_UPDATE_CURRENT = 1 << 27;
    public static final int FLAG_IMMUTABLE = 1 << 26;

    public final Intent intent;
    public final boolean startsActivity;

    private PendingIntent(Intent intent, boolean startsActivity, int flags) {
        // Android 12 throws as well.
        if ((flags & FLAG_IMMUTABLE) == 0) {
            throw new IllegalArgumentException("mutable or immutable?");
        }
        this.intent = intent;
        this.startsActivity = startsActivity;
    }

    public static PendingIntent getActivity(Context context, int number, Intent intent, int flags) {
        return new PendingIntent(intent, true, flags);
    }

    public static PendingIntent getBroadcast(Context context, int number, Intent intent, int flags) {
        return new PendingIntent(intent, false, flags);
    }
}
