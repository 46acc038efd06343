// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Asks once whether the files of browsers may be read; afterwards the answer can be changed here.
Card {
    id: root

    required property DeviceViewModel viewModel

    Heading {
        //: A card on the page about this device.
        text: qsTr("Permissions of websites")
    }
    BodyText {
        //: On the card that asks whether the files of browsers may be read.
        text: qsTr("Holdfast can also read which permissions websites and extensions have in your browsers: names of sites and what they may do, never history, passwords or cookies.")
        color: Theme.colors.ink2
    }
    Switch {
        id: choice

        //: A choice on the page about this device.
        text: qsTr("Read permissions from browsers")
        description: root.viewModel.asksAboutBrowsers
                     //: Below a choice that was not made yet.
                     ? qsTr("Not decided yet")
                     //: Below a choice on the page about this device.
                     : qsTr("Takes effect with the next look")
        checked: root.viewModel.browsersAllowed
        Layout.fillWidth: true
        onToggled: root.viewModel.allowBrowsers(checked)
    }
    WrapRow {
        visible: root.viewModel.asksAboutBrowsers

        TextButton {
            //: The person does not want the files of browsers to be read, and does not want to be asked again.
            text: qsTr("No, leave them alone")
            onClicked: {
                root.viewModel.allowBrowsers(false);
                // This button goes with its question.
                choice.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
