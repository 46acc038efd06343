// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A line of what a routine asks for, with the buttons that move it or take it out.
FocusScope {
    id: root

    required property int index
    required property string title
    required property string subtitle

    signal removeWanted
    signal shiftWanted(by: int)

    implicitWidth: Theme.fieldWidth
    implicitHeight: line.height
    Layout.fillWidth: true

    GridLayout {
        id: line

        width: root.width
        columns: root.width >= Theme.tightWidth ? 2 : 1
        columnSpacing: Theme.space8
        rowSpacing: 0

        FactLine {
            title: root.title
            subtitle: root.subtitle
            fact: ""
            factTone: Tone.Neutral
        }
        Row {
            IconButton {
                icon.name: "chevron_down"
                rotation: 180
                //: Name of a button. %1 is a step of a routine.
                name: qsTr("Move up: %1").arg(root.title)
                onClicked: root.shiftWanted(-1)
            }
            IconButton {
                icon.name: "chevron_down"
                //: Name of a button. %1 is a step of a routine.
                name: qsTr("Move down: %1").arg(root.title)
                onClicked: root.shiftWanted(1)
            }
            IconButton {
                focus: true
                icon.name: "close"
                //: Name of a button. %1 is a step of a routine.
                name: qsTr("Take out: %1").arg(root.title)
                onClicked: root.removeWanted()
            }
        }
    }
}
