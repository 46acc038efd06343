// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The round mark of a RadioChoice: a ring, with a dot in it when chosen.
Rectangle {
    id: root

    required property bool checked
    required property bool hovered
    required property bool down
    required property bool ringed

    implicitWidth: Theme.indicatorSize
    implicitHeight: Theme.indicatorSize
    radius: width / 2
    color: Theme.touched(Theme.colors.surface, hovered, down)
    border.width: Theme.edgeWidth
    border.color: checked ? Theme.colors.brand : Theme.colors.controlEdge

    Rectangle {
        anchors.centerIn: parent
        visible: root.checked
        width: Math.round(root.width / 2)
        height: width
        radius: width / 2
        color: Theme.colors.brand
    }
    FocusRing {
        visible: root.ringed
        innerRadius: root.radius
    }
}
