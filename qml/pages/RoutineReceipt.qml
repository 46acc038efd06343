// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// "Monthly check is done. It comes again on Saturday 5 December. Undo": stays until one goes elsewhere.
Card {
    id: root

    required property RoutineDecisions decisions

    readonly property color ink: decisions.done ? Theme.colors.green : Theme.colors.blue
    readonly property bool wide: width >= Theme.dialogWidth

    visible: decisions.receipt !== ""
    color: decisions.done ? Theme.colors.greenTint : Theme.colors.blueTint

    GridLayout {
        columns: root.wide ? 3 : 2
        columnSpacing: Theme.space12
        rowSpacing: 0
        Layout.fillWidth: true

        Icon {
            name: root.decisions.done ? "check" : "later"
            color: root.ink
        }
        BodyText {
            text: root.decisions.receipt
            color: root.ink
        }
        TextButton {
            Layout.column: root.wide ? 2 : 1
            Layout.row: root.wide ? 0 : 1
            icon.name: "undo"
            //: Takes back what was just done about a routine.
            text: qsTr("Undo")
            onClicked: root.decisions.undo()
        }
    }
}
