// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// One line to type into. Keyboards are asked not to learn from it.
FocusScope {
    id: root

    required property string label
    property string placeholder: ""
    property alias text: input.text
    property alias help: frame.help
    property alias error: frame.error
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints

    // Enter was pressed.
    signal accepted
    // The person, not the program, changed the text.
    signal edited

    function selectAll(): void {
        input.selectAll();
    }

    implicitWidth: frame.implicitWidth
    implicitHeight: frame.implicitHeight
    Layout.fillWidth: true

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        active: input.activeFocus

        // Qt Quick's own input, not a Control: a Control writes its placeholder over our accessible description.
        TextInput {
            id: input

            focus: true
            activeFocusOnTab: true
            clip: true
            topPadding: Theme.space8
            bottomPadding: Theme.space8
            color: Theme.colors.ink
            selectionColor: Theme.colors.brand
            selectedTextColor: Theme.colors.fillInk
            selectByMouse: true
            verticalAlignment: TextInput.AlignVCenter
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            Layout.preferredWidth: Theme.fieldWidth
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: frame.explanation
            Accessible.readOnly: readOnly
            onAccepted: root.accepted()
            onTextEdited: root.edited()

            PlainText {
                anchors.fill: parent
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                color: Theme.colors.ink2
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
    }
}
