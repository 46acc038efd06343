// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content;

import android.app.AlarmManager;
import android.app.NotificationManager;
import android.app.admin.DevicePolicyManager;
import android.content.pm.PackageManager;
import android.content.res.Resources;
import java.io.File;

/** A device played by FakeDevice and ReminderChecks: only what org.holdfast.device and org.holdfast.reminder ask. */
public class Context {
    public static final String DEVICE_POLICY_SERVICE = "device_policy";
    public static final String NOTIFICATION_SERVICE = "notification";
    public static final String ALARM_SERVICE = "alarm";

    public final ContentResolver resolver = new ContentResolver();
    public final PackageManager packages = new PackageManager();
    public final DevicePolicyManager policies = new DevicePolicyManager();
    public final NotificationManager notifications = new NotificationManager();
    public final AlarmManager alarms = new AlarmManager();
    public final Resources resources = new Resources();
    public File files;
    public boolean hasPolicies = true;
    public boolean seesAll;

    public PackageManager getPackageManager() {
        return packages;
    }

    public ContentResolver getContentResolver() {
        return resolver;
    }

    public Object getSystemService(String name) {
        if (name.equals(NOTIFICATION_SERVICE)) {
            return notifications;
        }
        if (name.equals(ALARM_SERVICE)) {
            return alarms;
        }
        return hasPolicies && DEVICE_POLICY_SERVICE.equals(name) ? policies : null;
    }

    public int checkSelfPermission(String name) {
        return seesAll && name.equals("android.permission.QUERY_ALL_PACKAGES") ? PackageManager.PERMISSION_GRANTED
                                                                               : PackageManager.PERMISSION_DENIED;
    }

    public String getPackageName() {
        return "org.holdfast";
    }

    public Resources getResources() {
        return resources;
    }

    /** The name of the resource, which says which words are shown. */
    public String getString(int number) {
        return resources.names.get(number - 1);
    }

    public File getFilesDir() {
        return files;
    }
}
