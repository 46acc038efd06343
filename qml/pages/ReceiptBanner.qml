// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// "Done, I tried it. Due again 22 May 2027. Undo": stays until one goes elsewhere.
Card {
    id: root

    required property MarkReceipt receipt

    visible: receipt.present
    color: Theme.colors.greenTint

    WrapRow {
        Icon {
            name: "check"
            color: Theme.colors.green
            height: Theme.touchTarget
        }
        BodyText {
            text: root.receipt.text
            color: Theme.colors.green
            height: Math.max(Theme.touchTarget, implicitHeight)
            verticalAlignment: Text.AlignVCenter
        }
        TextButton {
            icon.name: "undo"
            //: Takes back the mark that was just made.
            text: qsTr("Undo")
            onClicked: root.receipt.undo()
        }
    }
}
