// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A new passphrase, typed twice, with an honest word about its strength.
FocusScope {
    id: root

    required property PassphraseChoice choice
    required property string actionText
    property bool busy: false

    signal chosen(first: SecureTextItem, second: SecureTextItem)

    function clear(): void {
        first.clear();
        second.clear();
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    Layout.fillWidth: true
    // The choice outlives this form: nothing of an earlier try is said about empty fields.
    Component.onCompleted: root.choice.assess(first.item)

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        SecureField {
            id: first

            focus: true
            enabled: !root.busy
            //: Label of the field for a new passphrase.
            label: qsTr("New passphrase")
            help: root.choice.adviceText
            error: root.choice.problem
            onEdited: root.choice.assess(first.item)
            onAccepted: second.forceActiveFocus()
        }
        ProgressBar {
            visible: root.choice.strength !== PassphraseChoice.Nothing
            //: Name of the bar that shows how strong a passphrase is.
            label: qsTr("How hard to guess")
            valueText: root.choice.strengthText
            // A stub for what is not taken at all.
            value: root.choice.strength < PassphraseChoice.Weak ? 0.05 : root.choice.strength / PassphraseChoice.Good
            tone: root.choice.strength >= PassphraseChoice.Fair ? Tone.Brand : Tone.Amber
        }
        SecureField {
            id: second

            enabled: !root.busy
            //: Label of the second field for a new passphrase.
            label: qsTr("The same once more")
            error: root.choice.repetitionProblem
            onAccepted: root.chosen(first.item, second.item)
        }
        ProgressBar {
            visible: root.busy
            indeterminate: true
            //: Shown while a key is worked out from a new passphrase.
            label: qsTr("Working out the key …")
            valueText: ""
        }
        PrimaryButton {
            enabled: !root.busy && first.length > 0 && second.length > 0
            text: root.actionText
            Layout.fillWidth: true
            onClicked: root.chosen(first.item, second.item)
        }
    }
}
