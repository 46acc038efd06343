// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The box of a CheckBox: a filled box with a tick, or an empty one.
Rectangle {
    id: root

    required property bool checked
    required property bool hovered
    required property bool down
    required property bool ringed

    implicitWidth: Theme.indicatorSize
    implicitHeight: Theme.indicatorSize
    radius: Theme.indicatorRadius
    color: Theme.touched(checked ? Theme.colors.brand : Theme.colors.surface, hovered, down)
    border.width: Theme.edgeWidth
    border.color: checked ? Theme.colors.brand : Theme.colors.controlEdge

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        name: "check"
        size: Math.round(root.width * 0.7)
        color: Theme.colors.fillInk
    }
    FocusRing {
        visible: root.ringed
        innerRadius: root.radius
    }
}
