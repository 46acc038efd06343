// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One place in the BottomBar: symbol above name. Its accessible name stays when the label does not fit.
T.TabButton {
    id: root

    required property bool labelShown
    property bool selected: false
    property int count: 0
    // What the count means, for those who hear it: "3 due".
    property string countText: ""

    readonly property real labelWidth: measure.advanceWidth
    readonly property color ink: selected ? Theme.colors.brand : Theme.colors.ink2

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight)
    hoverEnabled: true
    checkable: false
    autoExclusive: false
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.fillHeight: true
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

    contentItem: ColumnLayout {
        spacing: Theme.space4

        Icon {
            name: root.icon.name
            color: root.ink
            Layout.alignment: Qt.AlignHCenter

            CountBadge {
                visible: root.count > 0
                count: root.count
                anchors.left: parent.horizontalCenter
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.top
                anchors.verticalCenterOffset: Theme.space4
            }
        }
        PlainText {
            visible: root.labelShown
            text: root.text
            color: root.ink
            font.pixelSize: Theme.smallSize
            font.weight: root.selected ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        // Under the symbol of the place one is at, where there is no label whose weight could say it.
        Rectangle {
            visible: !root.labelShown
            opacity: root.selected ? 1 : 0
            implicitWidth: Theme.iconSize
            implicitHeight: Theme.edgeWidth
            radius: height / 2
            color: Theme.colors.brand
            Layout.alignment: Qt.AlignHCenter
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched("transparent", root.hovered, root.down)

        FocusRing { visible: root.visualFocus; anchors.margins: 0 }
    }

    TextMetrics {
        id: measure

        text: root.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }
}
