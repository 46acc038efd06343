// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * What the unlocked app left outside the vault (app/store/reminder_json.h), read while there is no Qt. What is unknown here stays in the
 * document and is written again.
 */
final class DueFile {
    static final int LARGEST = 256 * 1024;

    private static final int MOST = 200;
    private static final int FORMAT = 1;
    /** Objects in an array in an object; org.json goes as deep as there is memory. */
    private static final int DEEPEST = 8;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int QUIET_FROM = 22 * MINUTES_PER_HOUR;
    private static final int QUIET_UNTIL = 8 * MINUTES_PER_HOUR;

    final List<Reminder> reminders = new ArrayList<>();
    private final JSONObject document;
    private int quietFrom = QUIET_FROM;
    private int quietUntil = QUIET_UNTIL;
    private long lastTold;

    private DueFile(JSONObject document) {
        this.document = document;
    }

    /** Null when it is not Holdfast's; a reminder that is damaged is left out. */
    static DueFile read(byte[] content) {
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            if (content.length > LARGEST || !isFlat(text)) {
                return null;
            }
            JSONObject document = new JSONObject(text);
            if (document.optInt("format") != FORMAT || !(document.opt("reminders") instanceof JSONArray)) {
                return null;
            }
            DueFile due = new DueFile(document);
            due.take(document.getJSONArray("reminders"));
            due.takeQuietHours(document.optJSONObject("quietHours"));
            due.lastTold = Stamp.parse(document.optString("lastTold"));
            return due;
        } catch (JSONException | RuntimeException damaged) {
            return null;
        }
    }

    byte[] written() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean isQuiet(LocalMoment moment) {
        int minute = moment.minuteOfDay();
        if (quietFrom <= quietUntil) {
            return quietFrom <= minute && minute < quietUntil;
        }
        return quietFrom <= minute || minute < quietUntil;
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    LocalMoment afterQuiet(LocalMoment moment) {
        if (!isQuiet(moment)) {
            return moment;
        }
        LocalMoment end = moment.withTime(quietUntil);
        return end.compareTo(moment) > 0 ? end : end.plusMinutes(LocalMoment.DAY / LocalMoment.MINUTE);
    }

    /** Stamp.NONE when nothing was. */
    long lastTold() {
        return lastTold;
    }

    void setLastTold(long instant) {
        lastTold = instant;
        put("lastTold", Stamp.text(instant));
    }

    void setLastRun(long instant) {
        put("lastRun", Stamp.text(instant));
    }

    void setBadge() {
        put("badge", true);
    }

    private void take(JSONArray elements) {
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < elements.length() && reminders.size() < MOST; ++index) {
            Reminder reminder = Reminder.read(elements.optJSONObject(index));
            if (reminder != null && ids.add(reminder.id)) {
                reminders.add(reminder);
            }
        }
    }

    private void takeQuietHours(JSONObject quiet) {
        // Any day will do for a time of day.
        LocalMoment from = quiet == null ? null : LocalMoment.parse("2000-01-01T" + quiet.optString("from"));
        LocalMoment until = quiet == null ? null : LocalMoment.parse("2000-01-01T" + quiet.optString("until"));
        if (from != null && until != null) {
            quietFrom = from.minuteOfDay();
            quietUntil = until.minuteOfDay();
        }
    }

    /** Whether org.json may read it. */
    static boolean isFlat(String text) {
        int depth = 0;
        for (int index = 0; index < text.length(); ++index) {
            char letter = text.charAt(index);
            // Those in a title count too; one has no business with so many.
            depth += letter == '[' || letter == '{' ? 1 : letter == ']' || letter == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private void put(String name, Object value) {
        try {
            document.put(name, value);
        } catch (JSONException noSuchNumber) {
            throw new IllegalStateException(noSuchNumber);
        }
    }
}
