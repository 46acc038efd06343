// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.util.regex.Pattern;
import org.json.JSONException;
import org.json.JSONObject;

/** One reminder of due.json. Setting something sets it in the document that it came from. */
final class Reminder {
    final String id;
    final boolean ofSteps;
    final int daysSince;
    final String title;

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_DAYS = 9999;
    /** Such a title is not Holdfast's. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final JSONObject element;
    private LocalMoment at;
    private boolean timeChosen;
    private long toldAt;

    private Reminder(JSONObject element, LocalMoment at) {
        this.element = element;
        this.at = at;
        id = element.optString("id");
        ofSteps = "steps".equals(element.optString("matter"));
        int days = element.optInt("daysSince");
        daysSince = days < 0 || days > MOST_DAYS ? 0 : days;
        String words = element.opt("title") instanceof String ? element.optString("title") : "";
        title = words.length() > LONGEST_TITLE || CONTROL.matcher(words).find() ? "" : words;
        timeChosen = Boolean.TRUE.equals(element.opt("timeChosen"));
        toldAt = Stamp.parse(element.optString("toldAt"));
    }

    /** Null when it is damaged. */
    static Reminder read(JSONObject element) {
        LocalMoment at = element == null ? null : LocalMoment.parse(element.optString("at"));
        boolean known = at != null && element.optString("id").matches("[0-9a-f]{32}")
                && element.optString("matter").matches("routine|steps");
        return known ? new Reminder(element, at) : null;
    }

    LocalMoment at() {
        return at;
    }

    boolean isTimeChosen() {
        return timeChosen;
    }

    boolean isTold() {
        return toldAt != Stamp.NONE;
    }

    void tell(long now) {
        toldAt = now;
        put("toldAt", Stamp.text(now));
    }

    void untell() {
        toldAt = Stamp.NONE;
        element.remove("toldAt");
    }

    /** To a time that the person chose. */
    void putOff(LocalMoment until) {
        at = until;
        timeChosen = true;
        put("at", until.toString());
        put("timeChosen", true);
        untell();
    }

    private void put(String name, Object value) {
        try {
            element.put(name, value);
        } catch (JSONException noSuchNumber) {
            // Only for numbers that are none.
            throw new IllegalStateException(noSuchNumber);
        }
    }
}
