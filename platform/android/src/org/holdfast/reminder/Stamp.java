// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Instants as due.json has them: UTC, "2026-12-01T08:00:00.000Z". */
final class Stamp {
    /** No instant. */
    static final long NONE = Long.MIN_VALUE;

    private Stamp() {}

    static String text(long instant) {
        return form().format(new Date(instant));
    }

    /** NONE when a text is anything else. */
    static long parse(String text) {
        Date date = form().parse(text, new ParsePosition(0));
        return date != null && text(date.getTime()).equals(text) ? date.getTime() : NONE;
    }

    private static SimpleDateFormat form() {
        SimpleDateFormat form = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
        form.setTimeZone(TimeZone.getTimeZone("UTC"));
        return form;
    }
}
