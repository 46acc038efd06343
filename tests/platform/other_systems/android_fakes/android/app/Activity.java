// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

package android.app;

import android.content.Context;
import android.content.Intent;

public class Activity extends Context {
    public Intent intent = new Intent();

    public Intent getIntent() {
        return intent;
    }
}
