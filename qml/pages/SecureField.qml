// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A labelled field for a passphrase or a recovery code. What is typed stays in the item's guarded memory.
FocusScope {
    id: root

    required property string label
    property alias help: frame.help
    property alias error: frame.error
    property alias item: input
    readonly property int length: input.length

    signal accepted
    signal edited

    function clear(): void {
        input.clear();
    }

    implicitWidth: frame.implicitWidth
    implicitHeight: frame.implicitHeight
    Layout.fillWidth: true

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        active: input.activeFocus

        SecureTextItem {
            id: input

            focus: true
            implicitHeight: Theme.lineHeight(Theme.bodySize)
            implicitWidth: Theme.touchTarget * 4
            clip: true
            color: Theme.colors.ink
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            cursorShown: true
            Layout.fillWidth: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: frame.explanation
            Accessible.passwordEdit: true
            Accessible.focusable: true
            onAccepted: root.accepted()
            onEdited: root.edited()
        }
        IconButton {
            icon.name: input.revealed ? "hide" : "show"
            //: Shows or hides what was typed into a secret field.
            name: input.revealed ? qsTr("Hide what was typed") : qsTr("Show what was typed")
            onClicked: input.revealed = !input.revealed
        }
    }
}
