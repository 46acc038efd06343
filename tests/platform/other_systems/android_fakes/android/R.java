// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android;

public final class R {
    public static final class drawable {
        public static final int ic_popup_reminder = 7;
    }
}
