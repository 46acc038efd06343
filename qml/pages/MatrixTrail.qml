// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls

// Where a risk started and the way it has come since; or the box of its range.
Item {
    id: root

    required property real startAcross
    required property real startDown
    required property real nowAcross
    required property real nowDown
    required property bool moved
    required property bool hasRange
    required property rect box

    Rectangle {
        visible: root.hasRange
        x: root.box.x * root.width
        y: root.box.y * root.height
        width: root.box.width * root.width
        height: root.box.height * root.height
        radius: Theme.space4
        color: "transparent"
        border.width: Theme.edgeWidth
        border.color: Theme.colors.ink
    }
    DashedLine {
        visible: root.moved
        anchors.fill: parent
        from: Qt.point(root.startAcross * root.width, root.startDown * root.height)
        to: Qt.point(root.nowAcross * root.width, root.nowDown * root.height)
    }
    Rectangle {
        visible: root.moved
        x: root.startAcross * root.width - width / 2
        y: root.startDown * root.height - height / 2
        width: Theme.discSize / 2
        height: width
        radius: width / 2
        color: Theme.colors.surface
        border.width: Theme.edgeWidth
        border.color: Theme.colors.ink
    }
}
