// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.Pages

// Two thousand rows of a real page in one list, or as many rows with nothing but a line of text in them.
Window {
    id: root

    required property var rows
    required property bool bare
    property alias position: list.contentY
    readonly property real length: list.contentHeight - list.height

    width: 1120
    height: 760
    visible: true
    color: Theme.colors.background

    ListView {
        id: list

        anchors.fill: parent
        model: root.rows
        delegate: root.bare ? plainRow : stepRow
    }

    Component {
        id: stepRow

        StepRow { width: ListView.view.width }
    }
    Component {
        id: plainRow

        Text {
            required property string title

            text: title
            textFormat: Text.PlainText
            width: ListView.view.width
            height: Theme.touchTarget
        }
    }
}
