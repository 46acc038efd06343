// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// One practice: pressing it opens its steps.
T.AbstractButton {
    id: root

    required property string practice
    required property string title
    required property string summary
    required property string iconName
    required property string progressText
    required property double fraction

    padding: Theme.space16
    implicitHeight: implicitContentHeight + 2 * padding
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.progressText
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    onClicked: App.openPage(App.Practice, root.practice)

    contentItem: ColumnLayout {
        spacing: Theme.space8

        RowLayout {
            spacing: Theme.space12

            Icon {
                name: root.iconName
                color: Theme.colors.brand
                Layout.alignment: Qt.AlignTop
            }
            PlainText {
                text: root.title
                running: true
                strong: true
                font.pixelSize: Theme.headingSize
                Layout.fillWidth: true
            }
        }
        PlainText {
            text: root.summary
            running: true
            color: Theme.colors.ink2
            Layout.fillWidth: true
        }
        Item { Layout.fillHeight: true }
        ProgressTrack {
            position: root.fraction
            indeterminate: false
            tone: Tone.Brand
        }
        PlainText {
            text: root.progressText
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
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
