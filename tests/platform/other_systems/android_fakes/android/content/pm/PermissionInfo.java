// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.pm;

public class PermissionInfo {
    public static final int PROTECTION_DANGEROUS = 1;
    public static final int PROTECTION_MASK_BASE = 15;

    public int protectionLevel;
}
