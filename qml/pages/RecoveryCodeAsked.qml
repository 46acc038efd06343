// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Part of the code, typed again.
FocusScope {
    id: root

    required property RecoveryCodeViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        SecureField {
            id: field

            focus: true
            //: Label of a field. %1 is the number of a group of the recovery code.
            label: qsTr("Group %1").arg(root.viewModel.askedGroup)
            error: root.viewModel.problem
            onAccepted: root.viewModel.confirm(field.item)
            Component.onCompleted: field.item.revealed = true
        }
        PrimaryButton {
            enabled: field.length > 0
            //: Checks what was typed against the recovery code.
            text: qsTr("Confirm")
            Layout.fillWidth: true
            onClicked: root.viewModel.confirm(field.item)
        }
        WrapRow {
            SecondaryButton {
                //: Shows the recovery code once more.
                text: qsTr("Show the code again")
                onClicked: root.viewModel.showAgain()
            }
            TextButton {
                visible: root.viewModel.laterAllowed
                //: Puts the confirmation of the recovery code off.
                text: qsTr("Later today")
                onClicked: root.viewModel.later()
            }
        }
    }
}
