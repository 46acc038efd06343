// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// Several lines to type into; the box grows with them. Tab leaves it. Keyboards are asked not to learn from it.
FocusScope {
    id: root

    required property string label
    property string placeholder: ""
    property int minimumLines: 3
    property alias text: input.text
    property alias help: frame.help
    property alias error: frame.error
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints

    readonly property real minimumHeight: minimumLines * Theme.lineHeight(Theme.bodySize)

    // The person, not the program, changed the text.
    signal edited

    implicitWidth: frame.implicitWidth
    implicitHeight: frame.implicitHeight
    Layout.fillWidth: true

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        active: input.activeFocus

        // Qt Quick's own input, not a Control: a Control writes its placeholder over our accessible description.
        TextEdit {
            id: input

            focus: true
            activeFocusOnTab: true
            topPadding: Theme.space12
            bottomPadding: Theme.space12
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.colors.ink
            selectionColor: Theme.colors.brand
            selectedTextColor: Theme.colors.fillInk
            selectByMouse: true
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
            font.family: Theme.fontFamily
            font.pixelSize: Theme.bodySize
            Layout.preferredWidth: Theme.fieldWidth
            Layout.preferredHeight: Math.max(implicitHeight, root.minimumHeight + topPadding + bottomPadding)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: root.label
            Accessible.description: frame.explanation
            Accessible.readOnly: readOnly
            onTextChanged: if (activeFocus) root.edited()

            PlainText {
                anchors.fill: parent
                anchors.topMargin: input.topPadding
                visible: input.length === 0 && input.preeditText === ""
                text: root.placeholder
                color: Theme.colors.ink2
            }
        }
    }
}
