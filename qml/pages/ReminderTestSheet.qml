// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// How the test reminder goes, and every link of the chain by which reminders come.
Sheet {
    id: root

    required property RemindersViewModel viewModel

    //: Title of a sheet.
    title: qsTr("Test reminder")

    BodyText {
        visible: text !== ""
        text: root.viewModel.testText
    }
    Repeater {
        model: root.viewModel.links
        delegate: FactLine {}
    }
    SecondaryButton {
        enabled: !root.viewModel.testing || activeFocus
        //: Sends another test reminder.
        text: qsTr("Send another one")
        Layout.fillWidth: true
        onClicked: root.viewModel.sendTest()
    }
}
