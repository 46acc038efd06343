// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.device;

import android.content.Context;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * What Android tells any app about the device, as one JSON text for platform/parse/android_report.h. Nothing is judged here, nothing
 * changed, and no permission asked for.
 */
public final class DeviceReport {
    private static final int FORMAT = 1;

    private DeviceReport() {}

    /**
     * Called from C++, on any thread. Never throws: an empty text says that it failed.
     *
     * @param withApps whether the permissions of the apps are wanted, which takes a second or two
     */
    public static String ask(Context context, boolean withApps) {
        try {
            JSONObject report = new JSONObject();
            report.put("format", FORMAT);
            SystemLevels.describe(context, report);
            SpecialAccess.describe(context, report);
            AppPermissions.describe(context, report, withApps);
            return report.toString();
        } catch (JSONException | RuntimeException failure) {
            return "";
        }
    }
}
