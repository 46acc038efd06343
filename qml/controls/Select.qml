// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// One of a longer list, folded away. For up to five answers a ChoiceGroup shows them all at once and is kinder.
FocusScope {
    id: root

    required property string label
    property list<string> options
    property alias currentIndex: input.currentIndex
    property alias help: frame.help
    property alias error: frame.error
    readonly property alias currentText: input.displayText
    readonly property alias popup: input.popup

    // The person chose this one; also when it was chosen before.
    signal activated(index: int)

    implicitWidth: frame.implicitWidth
    implicitHeight: frame.implicitHeight
    Layout.fillWidth: true

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        padding: 0
        active: input.activeFocus

        SelectInput {
            id: input

            focus: true
            model: root.options
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: root.label
            Accessible.description: frame.explanation === "" ? displayText : displayText + ". " + frame.explanation
            onActivated: index => root.activated(index)
        }
    }
}
