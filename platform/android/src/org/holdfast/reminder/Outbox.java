// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.reminder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** outbox.json (app/store/reminder_json.h): what was pressed on a notification while the vault was locked. */
final class Outbox {
    static final int LARGEST = DueFile.LARGEST;

    private static final int MOST = 100;
    private static final int FORMAT = 1;

    private Outbox() {}

    /**
     * What was there, as far as it is Holdfast's, and one press for each of the ids; the oldest go when there are too many.
     *
     * @param before the file; null when there is none
     * @param until for Later; null for Open
     */
    static byte[] with(byte[] before, List<String> ids, LocalMoment until) {
        try {
            List<Object> all = pressedIn(before);
            for (String id : ids) {
                JSONObject press = new JSONObject();
                press.put("button", until == null ? "open" : "later");
                press.put("id", id);
                if (until != null) {
                    press.put("until", until.toString());
                }
                all.add(press);
            }
            JSONObject document = new JSONObject();
            document.put("format", FORMAT);
            document.put("pressed", new JSONArray(all.subList(Math.max(0, all.size() - MOST), all.size())));
            return document.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JSONException noSuchNumber) {
            throw new IllegalStateException(noSuchNumber);
        }
    }

    private static List<Object> pressedIn(byte[] before) {
        List<Object> all = new ArrayList<>();
        try {
            String text = before == null || before.length > LARGEST ? "" : new String(before, StandardCharsets.UTF_8);
            JSONArray pressed = DueFile.isFlat(text) ? new JSONObject(text).optJSONArray("pressed") : null;
            for (int index = 0; pressed != null && index < pressed.length(); ++index) {
                JSONObject press = pressed.optJSONObject(index);
                if (press != null) {
                    all.add(press);
                }
            }
        } catch (JSONException | RuntimeException damaged) {
            // Then there was nothing.
        }
        return all;
    }
}
