// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls

// One first step: pressing it opens it.
T.AbstractButton {
    id: root

    required property int index
    required property string actionId
    required property string title
    required property string why
    required property string minutesText

    padding: Theme.space16
    implicitHeight: implicitContentHeight + 2 * padding
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.minutesText
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.space4

        PlainText {
            text: root.title
            running: true
            strong: true
            Layout.fillWidth: true
        }
        PlainText {
            text: root.why
            running: true
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        Chip {
            text: root.minutesText
            Layout.topMargin: Theme.space4
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.touched(Theme.colors.surface, root.hovered, root.down)
        border.width: Theme.lineWidth
        border.color: Theme.colors.line

        FocusRing { visible: root.visualFocus }
    }
}
