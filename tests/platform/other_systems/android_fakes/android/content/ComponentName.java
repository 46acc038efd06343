// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content;

public final class ComponentName {
    private final String text;

    public ComponentName(String text) {
        this.text = text;
    }

    public String flattenToString() {
        return text;
    }

    public ComponentName(Context context, Class<?> type) {
        this(context.getPackageName() + "/" + type.getName());
    }
}
