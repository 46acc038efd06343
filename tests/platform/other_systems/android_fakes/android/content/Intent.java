// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content;

import java.util.HashMap;
import java.util.Map;

public class Intent {
    public static final String ACTION_BOOT_COMPLETED = "android.intent.action.BOOT_COMPLETED";
    public static final String ACTION_MY_PACKAGE_REPLACED = "android.intent.action.MY_PACKAGE_REPLACED";
    public static final String ACTION_TIMEZONE_CHANGED = "android.intent.action.TIMEZONE_CHANGED";
    public static final String ACTION_TIME_CHANGED = "android.intent.action.TIME_SET";

    public Class<?> target;
    public String action;
    public final Map<String, String[]> extras = new HashMap<>();

    public Intent() {}

    public Intent(Context context, Class<?> target) {
        this.target = target;
    }

    public Intent setAction(String name) {
        action = name;
        return this;
    }

    public String getAction() {
        return action;
    }

    public Intent putExtra(String name, String[] value) {
        extras.put(name, value);
        return this;
    }

    public boolean hasExtra(String name) {
        return extras.containsKey(name);
    }

    public String[] getStringArrayExtra(String name) {
        return extras.get(name);
    }

    public void removeExtra(String name) {
        extras.remove(name);
    }
}
