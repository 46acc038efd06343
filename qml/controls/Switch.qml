// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Something that is on or off at once, without a Save. Answer `toggled`, as with CheckBox.
T.Switch {
    id: root

    property string description: ""
    property string accessibleName: text

    function toggleByHand(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    rightPadding: Theme.indicatorSize * 2 + Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    Layout.fillWidth: true
    Keys.onReturnPressed: root.toggleByHand()
    Keys.onEnterPressed: root.toggleByHand()
    Accessible.role: Accessible.CheckBox
    Accessible.name: accessibleName
    Accessible.description: description
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.toggleByHand();
    }
    Accessible.onToggleAction: {
        Activity.pressed();
        if (root.enabled) root.toggleByHand();
    }

    contentItem: ChoiceText {
        title: root.text
        description: root.description
    }

    indicator: SwitchMark {
        x: root.width - width
        y: (root.height - height) / 2
        checked: root.checked
        hovered: root.hovered
        down: root.down
        ringed: root.visualFocus
    }
}
