// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content.res;

import java.util.ArrayList;
import java.util.List;

public class Resources {
    /** In the order of their numbers, from 1 on. */
    public final List<String> names = new ArrayList<>();

    public int getIdentifier(String name, String type, String owner) {
        if (!type.equals("string")) {
            return 0;
        }
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name) + 1;
    }
}
