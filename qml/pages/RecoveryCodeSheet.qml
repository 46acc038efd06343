// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Has the whole recovery code typed in, which proves that it was written down.
Sheet {
    id: root

    required property SettingsViewModel viewModel

    //: Title of a sheet.
    title: qsTr("Confirm recovery code")
    onAboutToShow: root.viewModel.clearOutcome()
    // No secret stays in a field that nobody sees.
    onClosed: typed.clear()

    SecureField {
        id: typed

        //: Label of the field for the recovery code.
        label: qsTr("Recovery code")
        error: root.viewModel.presentProblem
        // Whoever copies it from paper compares letter by letter.
        Component.onCompleted: typed.item.revealed = true
        onAccepted: root.viewModel.checkRecoveryCode(typed.item)
    }
    PrimaryButton {
        enabled: typed.length > 0 && !root.viewModel.busy
        //: Checks the recovery code that was typed.
        text: qsTr("Confirm")
        Layout.fillWidth: true
        onClicked: root.viewModel.checkRecoveryCode(typed.item)
    }

    Connections {
        target: root.viewModel
        function onAccepted(): void {
            root.close();
        }
    }
}
