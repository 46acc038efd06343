// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The ways in: passphrase, recovery code, key ring.
Card {
    id: root

    required property SettingsViewModel viewModel

    Heading {
        //: A card in Settings: how the vault is opened.
        text: qsTr("Ways in")
    }
    SmallText {
        visible: !root.viewModel.recoveryCodeConfirmed
        //: On a card in Settings.
        text: qsTr("Your recovery code is not confirmed yet. Type it in, or make a new one.")
        color: Theme.colors.amber
    }
    WrapRow {
        SecondaryButton {
            text: root.viewModel.hasPassphrase
                  //: Opens the form for a new passphrase, where there is one.
                  ? qsTr("Change passphrase")
                  //: Opens the form for a passphrase, where there is none.
                  : qsTr("Add a passphrase")
            onClicked: root.open(passphrase)
        }
        SecondaryButton {
            visible: !root.viewModel.recoveryCodeConfirmed
            //: Opens the form for typing the recovery code.
            text: qsTr("Confirm recovery code")
            onClicked: root.open(code)
        }
        SecondaryButton {
            //: Opens the form for making a new recovery code.
            text: qsTr("New recovery code")
            onClicked: root.open(newCode)
        }
        SecondaryButton {
            visible: root.viewModel.hasPassphrase && (root.viewModel.hasKeyRing || root.viewModel.keyRingOffered)
            text: root.viewModel.hasKeyRing
                  //: Takes the key out of the computer's key ring.
                  ? qsTr("Stop using the key ring")
                  //: Also opens the vault with the computer's key ring.
                  : qsTr("Also open with the key ring")
            onClicked: root.viewModel.useKeyRing(!root.viewModel.hasKeyRing)
        }
    }

    function open(sheet: Sheet): void {
        root.viewModel.clearOutcome();
        sheet.open();
    }

    // No secret stays in a field that nobody sees.
    function forget(): void {
        present.clear();
        presentForCode.clear();
        form.clear();
    }

    Sheet {
        id: passphrase

        onClosed: root.forget()

        title: root.viewModel.hasPassphrase
               //: Title of a sheet.
               ? qsTr("Change passphrase")
               //: Title of a sheet.
               : qsTr("Add a passphrase")

        SecureField {
            id: present

            label: root.viewModel.hasPassphrase
                   //: Label of the field for the passphrase in use.
                   ? qsTr("Present passphrase")
                   //: Label of the field for the recovery code.
                   : qsTr("Recovery code")
            error: root.viewModel.presentProblem
        }
        PassphraseForm {
            id: form

            choice: root.viewModel.choice
            //: Saves the new passphrase.
            actionText: qsTr("Save the new passphrase")
            busy: root.viewModel.busy
            onChosen: (first, second) => root.viewModel.changePassphrase(present.item, first, second)
        }
    }
    Sheet {
        id: newCode

        onClosed: root.forget()

        //: Title of a sheet.
        title: qsTr("New recovery code")

        BodyText {
            //: On a sheet in Settings.
            text: qsTr("The code you have now stops working as soon as the new one is shown.")
        }
        SecureField {
            id: presentForCode

            label: present.label
            error: root.viewModel.presentProblem
            onAccepted: root.viewModel.replaceRecoveryCode(presentForCode.item)
        }
        PrimaryButton {
            enabled: presentForCode.length > 0 && !root.viewModel.busy
            //: Voids the old recovery code and shows a new one.
            text: qsTr("Make a new code")
            Layout.fillWidth: true
            onClicked: root.viewModel.replaceRecoveryCode(presentForCode.item)
        }
    }
    RecoveryCodeSheet {
        id: code

        viewModel: root.viewModel
    }

    Connections {
        target: root.viewModel
        function onAccepted(): void {
            passphrase.close();
            newCode.close();
        }
    }
}
