// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// One answer as a pill, for short words side by side in a WrapRow. The pill is small, what one can hit is not.
Choice {
    id: root

    leftPadding: Theme.space12
    rightPadding: Theme.space12
    Layout.fillWidth: false

    contentItem: PlainText {
        text: root.text
        color: root.checked ? Theme.colors.brand : Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        font.weight: root.checked ? Font.DemiBold : Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: root.contentItem.implicitHeight + 2 * Theme.space8
            radius: Math.min(height / 2, Theme.cardRadius + Theme.space4)
            color: Theme.touched(root.checked ? Theme.colors.brandTint : Theme.colors.surface, root.hovered, root.down)
            border.width: root.checked ? Theme.edgeWidth : Theme.lineWidth
            border.color: root.checked ? Theme.colors.brand : Theme.colors.controlEdge

            FocusRing {
                visible: root.visualFocus
                innerRadius: parent.radius
            }
        }
    }
}
