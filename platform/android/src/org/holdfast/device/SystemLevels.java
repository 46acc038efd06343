// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.device;

import android.content.Context;
import android.content.pm.PackageManager;
import android.os.Build;
import org.json.JSONException;
import org.json.JSONObject;

/** Which Android this is, and how far its security fixes go. */
final class SystemLevels {
    /** The package whose version is the Play system update; the manifest names it under queries. */
    private static final String MODULES = "com.google.android.modulemetadata";

    private SystemLevels() {}

    static void describe(Context context, JSONObject report) throws JSONException {
        report.put("sdk", Build.VERSION.SDK_INT);
        report.put("release", Build.VERSION.RELEASE);
        report.put("securityPatch", Build.VERSION.SECURITY_PATCH);
        try {
            report.put("playSystemUpdate", context.getPackageManager().getPackageInfo(MODULES, 0).versionName);
        } catch (PackageManager.NameNotFoundException none) {
            // A device without Google's services has none.
        }
    }
}
