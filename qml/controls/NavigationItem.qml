// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One place in the rail: symbol, name and, if anything waits there, how much. `compact` is the narrow rail.
T.TabButton {
    id: root

    property bool selected: false
    property bool compact: false
    property int count: 0
    // What the count means, for those who hear it: "3 due".
    property string countText: ""

    readonly property color ink: selected ? Theme.colors.brand : Theme.colors.ink2

    implicitWidth: compact ? Theme.narrowRailWidth : Theme.railWidth
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: compact ? Theme.space8 : Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    hoverEnabled: true
    checkable: false
    autoExclusive: false
    Layout.fillWidth: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    // T.TabButton, because Qt 6.4 gives a plain button the role of a button whatever is asked for here.
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: countText
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.clicked();
    }

    contentItem: GridLayout {
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Icon {
            name: root.icon.name
            color: root.ink
            Layout.alignment: Qt.AlignCenter

            CountBadge {
                visible: root.count > 0 && root.compact
                count: root.count
                anchors.left: parent.horizontalCenter
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.top
                anchors.verticalCenterOffset: Theme.space4
            }
        }
        PlainText {
            text: root.text
            color: root.ink
            font.weight: root.selected ? Font.DemiBold : Font.Medium
            font.pixelSize: root.compact ? Theme.smallSize : Theme.bodySize
            horizontalAlignment: root.compact ? Text.AlignHCenter : Text.AlignLeft
            Layout.fillWidth: true
        }
        CountBadge {
            visible: root.count > 0 && !root.compact
            count: root.count
            Layout.alignment: Qt.AlignCenter
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched(root.selected ? Theme.colors.brandTint : "transparent", root.hovered, root.down)

        FocusRing { visible: root.visualFocus }
    }
}
