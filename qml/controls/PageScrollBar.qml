// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// A slim bar that shows where on the page one is; it is there only while there is more to see.
T.ScrollBar {
    id: root

    implicitWidth: Theme.space12
    implicitHeight: Theme.space12
    padding: Theme.space4
    visible: size < 1
    minimumSize: 0.08
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.space4
        implicitHeight: Theme.space4
        radius: Math.min(width, height) / 2
        color: root.pressed || root.hovered ? Theme.colors.ink2 : Theme.colors.ink3
    }
}
