// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// "Done, I tried it. Due again 22 May 2027. Undo": stays until one goes elsewhere.
Card {
    id: root

    required property MarkReceipt receipt

    readonly property color ink: receipt.done ? Theme.colors.green : Theme.colors.blue

    readonly property bool wide: width >= Theme.dialogWidth

    visible: receipt.present
    color: receipt.done ? Theme.colors.greenTint : Theme.colors.blueTint

    GridLayout {
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.space12
        rowSpacing: 0
        Layout.fillWidth: true

        Icon {
            name: root.receipt.done ? "check" : "info"
            color: root.ink
        }
        BodyText {
            text: root.receipt.text
            color: root.ink
        }
        TextButton {
            Layout.column: root.wide ? 2 : 1
            Layout.row: root.wide ? 0 : 1
            icon.name: "undo"
            //: Takes back the mark that was just made.
            text: qsTr("Undo")
            onClicked: root.receipt.undo()
        }
    }
}
