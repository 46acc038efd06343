// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What every button of ours shares: name, role, press over assistive technology, Enter as well as Space, focus ring, target size.
// Pages use PrimaryButton, SecondaryButton, TextButton and IconButton.
T.Button {
    id: root

    property color ink: Theme.colors.brand
    property color fill: "transparent"
    property color edge: "transparent"
    property string accessibleName: text

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: accessibleName
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.clicked();
    }

    contentItem: RowLayout {
        spacing: Theme.space8

        Icon {
            visible: root.icon.name !== ""
            name: root.icon.name
            size: Theme.smallIconSize
            color: root.ink
            Layout.alignment: Qt.AlignVCenter
        }
        PlainText {
            visible: text !== ""
            text: root.text
            strong: true
            color: root.ink
            horizontalAlignment: root.icon.name === "" ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched(root.fill, root.hovered, root.down)
        border.width: Theme.lineWidth
        border.color: root.edge

        FocusRing { visible: root.visualFocus }
    }
}
