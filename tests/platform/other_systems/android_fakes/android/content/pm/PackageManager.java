// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.pm;

import android.content.ComponentName;
import android.content.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class PackageManager {
    public static class NameNotFoundException extends Exception {
        private static final long serialVersionUID = 1;
    }

    public static final int PERMISSION_GRANTED = 0;
    public static final int PERMISSION_DENIED = -1;
    public static final int GET_PERMISSIONS = 4096;
    public static final int COMPONENT_ENABLED_STATE_ENABLED = 1;
    public static final int COMPONENT_ENABLED_STATE_DISABLED = 2;
    public static final int DONT_KILL_APP = 1;

    public final Map<String, PackageInfo> installed = new LinkedHashMap<>();
    public final Map<String, Integer> levels = new LinkedHashMap<>();
    /** Listed, and gone when it is asked about. */
    public String gone;
    /** The service behind it died. */
    public boolean dead;

    public List<PackageInfo> getInstalledPackages(int flags) {
        if (dead) {
            throw new RuntimeException("Package manager has died");
        }
        return new ArrayList<>(installed.values());
    }

    public PackageInfo getPackageInfo(String name, int flags) throws NameNotFoundException {
        if (!installed.containsKey(name) || name.equals(gone)) {
            throw new NameNotFoundException();
        }
        return installed.get(name);
    }

    public PermissionInfo getPermissionInfo(String name, int flags) throws NameNotFoundException {
        if (!levels.containsKey(name)) {
            throw new NameNotFoundException();
        }
        PermissionInfo info = new PermissionInfo();
        info.protectionLevel = levels.get(name);
        return info;
    }

    public Intent getLaunchIntentForPackage(String name) {
        return new Intent();
    }

    /** Of the one receiver; 0 is what the manifest says. */
    public int receiverState;

    public int getComponentEnabledSetting(ComponentName component) {
        return receiverState;
    }

    public void setComponentEnabledSetting(ComponentName component, int state, int flags) {
        // Otherwise Android ends the app that asks.
        if (flags != DONT_KILL_APP) {
            throw new IllegalArgumentException("ends the app");
        }
        receiverState = state;
    }
}
