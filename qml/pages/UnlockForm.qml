// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Passphrase, recovery code or key ring; and the way out when the vault is damaged.
FocusScope {
    id: root

    required property UnlockViewModel viewModel

    readonly property bool byCode: viewModel.mode === UnlockViewModel.RecoveryCode

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        SecureField {
            id: field

            visible: root.byCode || root.viewModel.hasPassphrase || !root.viewModel.hasKeyRing
            focus: true
            enabled: !root.viewModel.opening && root.viewModel.waitSeconds <= 0
            label: root.byCode
                   //: Label of the field for the recovery code.
                   ? qsTr("Recovery code")
                   //: Label of the field for the passphrase.
                   : qsTr("Passphrase")
            error: root.viewModel.waitSeconds > 0
                   //: Below the passphrase after many wrong tries.
                   ? qsTr("Please wait %n second(s) before the next try.", "", root.viewModel.waitSeconds)
                   : root.viewModel.problem
            onAccepted: root.viewModel.unlock(field.item)
        }
        Banner {
            visible: !field.visible && text !== ""
            text: root.viewModel.problem
            tone: Tone.Red
        }
        ProgressBar {
            visible: root.viewModel.opening
            indeterminate: true
            //: Shown while the key is worked out from the passphrase.
            label: qsTr("Working out the key …")
            valueText: ""
        }
        PrimaryButton {
            visible: field.visible
            enabled: field.length > 0 && !root.viewModel.opening && root.viewModel.waitSeconds <= 0
            //: Opens the vault.
            text: qsTr("Unlock")
            Layout.fillWidth: true
            onClicked: root.viewModel.unlock(field.item)
        }
        PrimaryButton {
            visible: root.viewModel.hasKeyRing && !root.byCode
            enabled: !root.viewModel.opening
            //: Opens the vault with the key that the computer's key ring keeps.
            text: qsTr("Open with this computer's key ring")
            Layout.fillWidth: true
            onClicked: root.viewModel.unlockWithKeyRing()
        }
        TextButton {
            text: root.byCode
                  //: Goes back from the recovery code to the passphrase.
                  ? qsTr("Use your passphrase instead")
                  //: Leads to the field for the recovery code.
                  : qsTr("Forgot it? Use your recovery code")
            enabled: !root.viewModel.opening
            Layout.fillWidth: true
            onClicked: root.viewModel.mode = root.byCode ? UnlockViewModel.Passphrase : UnlockViewModel.RecoveryCode
        }
        Card {
            visible: root.viewModel.previousCopyText !== ""

            BodyText { text: root.viewModel.previousCopyText }
            SecondaryButton {
                //: Puts the last verified copy in place of a damaged vault; the damaged file is kept.
                text: qsTr("Use that copy")
                Layout.fillWidth: true
                onClicked: root.viewModel.restorePreviousCopy()
            }
        }
    }

    Connections {
        target: root.viewModel
        function onModeChanged(): void {
            field.clear();
            field.forceActiveFocus();
        }
        function onOpened(): void {
            field.clear();
        }
    }
}
