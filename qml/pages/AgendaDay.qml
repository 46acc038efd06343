// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Holdfast.Controls

// One day of the calendar: its number, a disc behind it when it is today, and up to three dots for what stands on it.
T.AbstractButton {
    id: root

    required property int index
    required property string numberText
    required property string spokenText
    required property int things
    required property bool isToday
    required property bool isPast
    required property bool isAside
    required property bool isShown

    enabled: !root.isPast
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.spokenText
    //: Of a day of the calendar, for screen readers: what stands on it is shown below.
    Accessible.description: root.isShown ? qsTr("Shown below") : ""
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: AgendaDayFace {
        numberText: root.numberText
        things: root.things
        isToday: root.isToday
        isAside: root.isAside
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched(root.isShown ? Theme.colors.brandTint : "transparent", root.hovered, root.down)
        border.width: root.isShown ? Theme.edgeWidth : 0
        border.color: Theme.colors.brand

        FocusRing { visible: root.visualFocus }
    }
}
