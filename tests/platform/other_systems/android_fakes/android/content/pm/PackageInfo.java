// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.pm;

public class PackageInfo {
    public static final int REQUESTED_PERMISSION_GRANTED = 2;

    public String packageName;
    public String versionName;
    public ApplicationInfo applicationInfo;
    public String[] requestedPermissions;
    public int[] requestedPermissionsFlags;
}
