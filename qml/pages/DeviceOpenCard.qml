// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What could not be looked at, and why. Never shown as fine.
Card {
    id: root

    required property DeviceViewModel viewModel

    visible: root.viewModel.open.count > 0

    Heading {
        //: A card on the page about this device: sources that gave no answer.
        text: qsTr("Not looked at")
    }
    SmallText {
        //: On the card with sources that gave no answer.
        text: qsTr("About these, Holdfast knows nothing: look for yourself where they matter to you. The steps of the practices tell you how.")
    }
    Repeater {
        model: root.viewModel.open
        delegate: FactLine {}
    }
    WrapRow {
        TextButton {
            icon.name: "practices"
            //: Leads to the practice about updates and its steps by hand.
            text: qsTr("Steps for updates by hand")
            onClicked: App.openPage(App.Practice, "P2")
        }
        TextButton {
            icon.name: "permissions"
            //: Leads to the practice about permissions and its steps by hand.
            text: qsTr("Steps for permissions by hand")
            onClicked: App.openPage(App.Practice, "P3")
        }
    }
}
