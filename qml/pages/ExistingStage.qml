// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: bringing a vault from another folder.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        Heading {
            //: Title of the screen for opening an existing vault.
            text: qsTr("Open a vault you already have")
            level: 1
        }
        BodyText {
            //: On the screen for opening an existing vault.
            text: qsTr("Name the folder that holds the files vault.key and vault.db. They are copied here; the folder itself stays as it is.")
        }
        TextField {
            id: folder

            focus: true
            //: Label of the field for a folder.
            label: qsTr("Folder")
            error: root.viewModel.problem
            onAccepted: root.viewModel.adopt(folder.text)
        }
        PrimaryButton {
            enabled: folder.text !== "" && !App.busy
            //: Copies the vault from the folder and asks for its passphrase.
            text: qsTr("Open this vault")
            Layout.fillWidth: true
            onClicked: root.viewModel.adopt(folder.text)
        }
    }
}
