// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// Says that assistive technology pressed something: no key and no pointer tells of it, but somebody is there.
QtObject {
    signal pressed
}
