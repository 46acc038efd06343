// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: the passphrase, or the key ring.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        Heading {
            //: Title of the screen that protects the vault.
            text: qsTr("Protect what you enter")
            level: 1
        }
        BodyText {
            //: On the screen that protects the vault.
            text: qsTr("A passphrase locks your vault. Nobody can reset it for you; a recovery code, in the next step, is the other way in.")
        }
        PassphraseForm {
            focus: true
            choice: root.viewModel.choice
            //: Makes the vault with this passphrase.
            actionText: qsTr("Protect with this passphrase")
            busy: root.viewModel.creating
            onChosen: (first, second) => root.viewModel.protect(first, second)
        }
        Banner {
            visible: root.viewModel.problem !== ""
            text: root.viewModel.problem
            tone: Tone.Red
        }
        TextButton {
            visible: root.viewModel.keyRingOffered
            enabled: !root.viewModel.creating
            //: Protects the vault with the computer's key ring in place of a passphrase.
            text: qsTr("Use this computer's key ring instead")
            Layout.fillWidth: true
            onClicked: keyRing.open()
        }
    }

    Sheet {
        id: keyRing

        //: Title of a sheet.
        title: qsTr("No passphrase?")

        BodyText {
            //: On a sheet: what using the key ring means.
            text: qsTr("The key then lies in this computer's key ring. Whoever unlocks the computer unlocks Holdfast. If the key ring is lost, only the recovery code opens your vault, so it has to be written down now.")
        }
        PrimaryButton {
            //: Confirms the use of the key ring.
            text: qsTr("Use the key ring")
            Layout.fillWidth: true
            onClicked: {
                keyRing.close();
                root.viewModel.protectWithKeyRing();
            }
        }
    }
}
