// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Holdfast.Controls

// A pill that is on or off, of which several can be on. The pill is small, what one can hit is not.
T.AbstractButton {
    id: root

    property bool chosen: false

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Accessible.onToggleAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: PlainText {
        text: root.text
        color: root.chosen ? Theme.colors.brand : Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        font.weight: root.chosen ? Font.DemiBold : Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: root.contentItem.implicitHeight + 2 * Theme.space8
            radius: Math.min(height / 2, Theme.cardRadius + Theme.space4)
            color: Theme.touched(root.chosen ? Theme.colors.brandTint : Theme.colors.surface, root.hovered, root.down)
            border.width: root.chosen ? Theme.edgeWidth : Theme.lineWidth
            border.color: root.chosen ? Theme.colors.brand : Theme.colors.controlEdge

            FocusRing {
                visible: root.visualFocus
                innerRadius: parent.radius
            }
        }
    }
}
