// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.provider;

import android.content.ContentResolver;

public final class Settings {
    public static final class Secure {
        public static final String ENABLED_ACCESSIBILITY_SERVICES = "enabled_accessibility_services";

        public static String getString(ContentResolver resolver, String name) {
            if (name.equals(resolver.refused)) {
                throw new SecurityException(name);
            }
            return resolver.settings.get(name);
        }
    }
}
