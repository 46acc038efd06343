// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: what Holdfast is, and the three ways in.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        Heading {
            //: Title of the welcome screen.
            text: qsTr("For the day your phone, your chat app or your payment app fails")
            level: 1
        }
        BodyText {
            //: On the welcome screen.
            text: qsTr("Holdfast goes with you through a few habits, ten minutes at a time: checking sources, keeping devices updated, cutting permissions, and having a second way to pay and to be reached.")
        }
        BodyText {
            //: On the welcome screen.
            text: qsTr("Everything you enter stays on this device, encrypted. No account, no network, nobody counting.")
            color: Theme.colors.ink2
        }
        PrimaryButton {
            focus: true
            //: Begins: leads to choosing a passphrase.
            text: qsTr("Start")
            Layout.fillWidth: true
            onClicked: root.viewModel.next()
        }
        SecondaryButton {
            //: Opens a sample household without keeping anything.
            text: qsTr("Look around first")
            Layout.fillWidth: true
            onClicked: App.openSample()
        }
        TextButton {
            //: Leads to opening a vault that lies in another folder.
            text: qsTr("Open a vault I already have")
            Layout.fillWidth: true
            onClicked: root.viewModel.openExisting()
        }
    }
}
