// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.device;

import android.app.admin.DevicePolicyManager;
import android.content.ComponentName;
import android.content.Context;
import android.provider.Settings;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * Who may press buttons for the person, administer the device or read its notifications: what spying apps ask for. Every app may
 * read these lists. A list that Android refuses is null in the report, which is not the same as empty.
 */
final class SpecialAccess {
    /** A hidden constant of Settings.Secure, which AndroidX relies on as well. */
    private static final String LISTENERS = "enabled_notification_listeners";

    private SpecialAccess() {}

    static void describe(Context context, JSONObject report) throws JSONException {
        report.put("accessibilityServices", setting(context, Settings.Secure.ENABLED_ACCESSIBILITY_SERVICES));
        report.put("notificationListeners", setting(context, LISTENERS));
        report.put("deviceAdmins", administrators(context));
    }

    /** Components with a colon between them; an unset one means none. */
    private static Object setting(Context context, String name) {
        JSONArray components = new JSONArray();
        try {
            String value = Settings.Secure.getString(context.getContentResolver(), name);
            if (value != null) {
                for (String component : value.split(":")) {
                    if (!component.isEmpty()) {
                        components.put(component);
                    }
                }
            }
            return components;
        } catch (SecurityException refused) {
            return JSONObject.NULL;
        }
    }

    private static Object administrators(Context context) {
        JSONArray components = new JSONArray();
        DevicePolicyManager policies = (DevicePolicyManager) context.getSystemService(Context.DEVICE_POLICY_SERVICE);
        try {
            // A device may come without the service.
            List<ComponentName> active = policies == null ? null : policies.getActiveAdmins();
            if (active != null) {
                for (ComponentName one : active) {
                    components.put(one.flattenToString());
                }
            }
            return components;
        } catch (SecurityException refused) {
            return JSONObject.NULL;
        }
    }
}
