// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content;

import android.app.admin.DevicePolicyManager;
import android.content.pm.PackageManager;

/** A device played by FakeDevice: only what org.holdfast.device asks. */
public class Context {
    public static final String DEVICE_POLICY_SERVICE = "device_policy";

    public final ContentResolver resolver = new ContentResolver();
    public final PackageManager packages = new PackageManager();
    public final DevicePolicyManager policies = new DevicePolicyManager();
    public boolean hasPolicies = true;
    public boolean seesAll;

    public PackageManager getPackageManager() {
        return packages;
    }

    public ContentResolver getContentResolver() {
        return resolver;
    }

    public Object getSystemService(String name) {
        return hasPolicies && DEVICE_POLICY_SERVICE.equals(name) ? policies : null;
    }

    public int checkSelfPermission(String name) {
        return seesAll && name.equals("android.permission.QUERY_ALL_PACKAGES") ? PackageManager.PERMISSION_GRANTED
                                                                               : PackageManager.PERMISSION_DENIED;
    }
}
