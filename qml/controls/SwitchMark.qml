// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The track and knob of a Switch. On is a filled track, the knob at the far end with a tick in it; off is an empty one.
Rectangle {
    id: root

    required property bool checked
    required property bool hovered
    required property bool down
    required property bool ringed

    implicitWidth: Theme.indicatorSize * 2
    implicitHeight: Theme.indicatorSize + Theme.space4
    radius: height / 2
    color: Theme.touched(checked ? Theme.colors.brand : Theme.colors.surface, hovered, down)
    border.width: Theme.edgeWidth
    border.color: checked ? Theme.colors.brand : Theme.colors.controlEdge

    Rectangle {
        x: root.checked ? root.width - width - Theme.space4 : Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: root.height - 2 * Theme.space4
        height: width
        radius: width / 2
        color: root.checked ? Theme.colors.fillInk : Theme.colors.controlEdge

        Behavior on x {
            NumberAnimation { duration: Theme.shortDuration }
        }

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Math.round(parent.width * 0.8)
            color: Theme.colors.brand
        }
    }
    FocusRing {
        visible: root.ringed
        innerRadius: root.radius
    }
}
