// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package org.holdfast.device;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.PermissionInfo;
import android.os.Build;
import java.util.HashMap;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** Which apps asked for which dangerous permissions, and whether they have them. */
final class AppPermissions {
    /** Since Android 11 an app sees all others only with this one, which the manifest of the full flavour asks for. */
    private static final String SEE_ALL = "android.permission.QUERY_ALL_PACKAGES";
    private static final int FIRST_WITH_FILTER = 30;

    private final PackageManager packages;
    private final Map<String, Boolean> dangerous = new HashMap<>();

    private AppPermissions(PackageManager packages) {
        this.packages = packages;
    }

    static void describe(Context context, JSONObject report, boolean wanted) throws JSONException {
        boolean all = Build.VERSION.SDK_INT < FIRST_WITH_FILTER
                || context.checkSelfPermission(SEE_ALL) == PackageManager.PERMISSION_GRANTED;
        report.put("allPackagesVisible", all);
        // The few that are visible otherwise would look like the whole.
        if (all && wanted) {
            report.put("packages", new AppPermissions(context.getPackageManager()).list());
        }
    }

    private JSONArray list() throws JSONException {
        JSONArray result = new JSONArray();
        for (PackageInfo installed : packages.getInstalledPackages(0)) {
            try {
                // One by one: all at once is more than one answer can carry where there are many apps.
                result.put(describe(packages.getPackageInfo(installed.packageName, PackageManager.GET_PERMISSIONS)));
            } catch (PackageManager.NameNotFoundException gone) {
                // It was removed in between.
            }
        }
        return result;
    }

    private JSONObject describe(PackageInfo app) throws JSONException {
        JSONObject result = new JSONObject();
        result.put("package", app.packageName);
        if (app.applicationInfo != null) {
            result.put("label", app.applicationInfo.loadLabel(packages).toString());
            result.put("system", (app.applicationInfo.flags & ApplicationInfo.FLAG_SYSTEM) != 0);
        }
        JSONObject permissions = new JSONObject();
        for (int index = 0; app.requestedPermissions != null && index < app.requestedPermissions.length; ++index) {
            String name = app.requestedPermissions[index];
            if (isDangerous(name)) {
                permissions.put(name, (app.requestedPermissionsFlags[index] & PackageInfo.REQUESTED_PERMISSION_GRANTED) != 0);
            }
        }
        result.put("permissions", permissions);
        return result;
    }

    private boolean isDangerous(String name) {
        Boolean known = dangerous.get(name);
        if (known == null) {
            try {
                int level = packages.getPermissionInfo(name, 0).protectionLevel;
                known = (level & PermissionInfo.PROTECTION_MASK_BASE) == PermissionInfo.PROTECTION_DANGEROUS;
            } catch (PackageManager.NameNotFoundException unknown) {
                known = false;
            }
            dangerous.put(name, known);
        }
        return known;
    }
}
