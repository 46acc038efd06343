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
    // What was refused stays, to be looked at and corrected; typing it anew replaces it.
    onErrorChanged: if (root.error !== "") input.selectAll()

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
            label: root.label
            explanation: frame.explanation
            // Everything else that assistive technology asks for, the item says itself: Qt Quick keeps the name of a password field back.
            Accessible.role: Accessible.EditableText
            onAccepted: root.accepted()
            onEdited: root.edited()
        }
        IconButton {
            icon.name: input.revealed ? "hide" : "show"
            name: input.revealed
                  //: A button beside a secret field: hides what was typed into it.
                  ? qsTr("Hide what was typed")
                  //: A button beside a secret field: shows what was typed into it.
                  : qsTr("Show what was typed")
            onClicked: input.revealed = !input.revealed
        }
    }
}
