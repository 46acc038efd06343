// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// One line of a Select's list.
T.ItemDelegate {
    id: root

    required property string modelData

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space8
    hoverEnabled: true
    highlighted: ListView.isCurrentItem
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData
    Accessible.selectable: true
    Accessible.selected: highlighted
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }

    contentItem: PlainText {
        text: root.modelData
        color: root.highlighted ? Theme.colors.brand : Theme.colors.ink
        strong: root.highlighted
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Theme.controlRadius - Theme.space4
        color: Theme.touched(root.highlighted ? Theme.colors.brandTint : Theme.colors.surface, root.hovered, root.down)
    }
}
