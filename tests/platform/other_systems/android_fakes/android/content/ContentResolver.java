// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.content;

import java.util.HashMap;
import java.util.Map;

public class ContentResolver {
    public final Map<String, String> settings = new HashMap<>();
    /** Which setting Android refuses. */
    public String refused;
}
