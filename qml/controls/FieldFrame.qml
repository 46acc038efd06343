// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A labelled box for something one types into: label above, help or error below. TextField and TextArea stand in it, and so can
// an input of the page's own.
ColumnLayout {
    id: root

    required property string label
    property string help: ""
    property string error: ""
    property bool active: false
    property int padding: Theme.space12

    // What an input in this frame should give as its accessible description.
    readonly property string explanation: error !== "" ? error : help

    default property alias field: box.data

    spacing: Theme.space4
    Layout.fillWidth: true

    PlainText {
        opacity: root.enabled ? 1 : Theme.disabledOpacity
        text: root.label
        running: true
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        font.weight: Font.Medium
        Layout.fillWidth: true
    }
    // What is said below stays readable: it may tell why the field is shut.
    Rectangle {
        opacity: root.enabled ? 1 : Theme.disabledOpacity
        implicitWidth: box.implicitWidth + 2 * root.padding
        implicitHeight: Math.max(Theme.touchTarget, box.implicitHeight)
        radius: Theme.controlRadius
        color: Theme.colors.surface
        border.width: root.active || root.error !== "" ? Theme.edgeWidth : Theme.lineWidth
        border.color: root.active ? Theme.colors.brand : root.error !== "" ? Theme.colors.red : Theme.colors.controlEdge
        Layout.fillWidth: true

        RowLayout {
            id: box

            anchors.fill: parent
            anchors.leftMargin: root.padding
            anchors.rightMargin: root.padding
            spacing: Theme.space8
        }
    }
    RowLayout {
        visible: root.explanation !== ""
        spacing: Theme.space4

        Icon {
            visible: root.error !== ""
            name: "warning"
            size: Theme.smallIconSize
            color: Theme.colors.red
            Layout.alignment: Qt.AlignTop
        }
        // Spoken as the description of the input, hence not a second time here.
        PlainText {
            text: root.explanation
            running: true
            color: root.error !== "" ? Theme.colors.red : Theme.colors.ink2
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
    }
}
