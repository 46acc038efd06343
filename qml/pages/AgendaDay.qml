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
    required property bool isAside
    required property bool isShown

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

    contentItem: Item {
        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            y: (parent.height - height - Theme.space8) / 2
            width: Theme.discSize
            height: width
            radius: width / 2
            color: root.isToday ? Theme.colors.brand : "transparent"

            PlainText {
                anchors.centerIn: parent
                text: root.numberText
                strong: root.isToday || root.things > 0
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.discTextSize
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

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched(root.isShown ? Theme.colors.brandTint : "transparent", root.hovered, root.down)
        border.width: root.isShown ? Theme.edgeWidth : 0
        border.color: Theme.colors.brand

        FocusRing { visible: root.visualFocus }
    }
}
