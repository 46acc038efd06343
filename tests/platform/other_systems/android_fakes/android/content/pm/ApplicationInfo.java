// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.pm;

public class ApplicationInfo {
    public static final int FLAG_SYSTEM = 1;

    public int flags;
    public String label = "";

    public CharSequence loadLabel(PackageManager packages) {
        return label;
    }
}
