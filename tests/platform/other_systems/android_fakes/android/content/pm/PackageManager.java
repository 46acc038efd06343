// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.pm;

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
}
