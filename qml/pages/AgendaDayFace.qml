// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls

// The number of a day, and a dot below it for each thing on it, three at most.
Item {
    id: root

    property string numberText: ""
    property int things: 0
    property bool isToday: false
    property bool isAside: false

    Rectangle {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height - Theme.space8) / 2
        // Around a number as large as the person wants text to be.
        width: Math.max(Theme.discSize, Math.round(Theme.smallSize * 1.7))
        height: width
        radius: width / 2
        color: root.isToday ? Theme.colors.brand : "transparent"

        PlainText {
            anchors.centerIn: parent
            text: root.numberText
            strong: root.isToday || root.things > 0
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.smallSize
            color: root.isToday ? Theme.colors.fillInk : root.isAside ? Theme.colors.ink2 : Theme.colors.ink
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: disc.y + disc.height
        spacing: Theme.focusGap

        Repeater {
            model: Math.min(root.things, 3)
            delegate: Rectangle {
                width: Theme.space4
                height: width
                radius: width / 2
                color: root.isAside ? Theme.colors.ink2 : Theme.colors.brand
            }
        }
    }
}
