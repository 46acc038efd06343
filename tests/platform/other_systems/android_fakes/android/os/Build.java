// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.os;

public final class Build {
    public static final class VERSION {
        public static int SDK_INT = 34;
        public static String RELEASE = "14";
        public static String SECURITY_PATCH = "2026-10-05";
    }
}
