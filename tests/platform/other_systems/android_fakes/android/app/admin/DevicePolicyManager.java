// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app.admin;

import android.content.ComponentName;
import java.util.List;

public class DevicePolicyManager {
    public List<ComponentName> active;

    public List<ComponentName> getActiveAdmins() {
        return active;
    }
}
