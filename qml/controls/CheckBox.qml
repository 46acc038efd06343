// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// A box to tick. Answer `toggled`: it comes after a click, a key and a press through assistive technology alike.
T.CheckBox {
    id: root

    property string accessibleName: text

    function toggleByHand(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 0 : Theme.indicatorSize + Theme.space16
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    Keys.onReturnPressed: root.toggleByHand()
    Keys.onEnterPressed: root.toggleByHand()
    Accessible.role: Accessible.CheckBox
    Accessible.name: accessibleName
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.toggleByHand();
    }
    Accessible.onToggleAction: {
        Activity.pressed();
        if (root.enabled) root.toggleByHand();
    }

    contentItem: PlainText {
        text: root.text
        running: true
        verticalAlignment: Text.AlignVCenter
    }

    indicator: CheckMark {
        // Without words, in the middle of what a finger can hit.
        x: root.text === "" ? (root.width - width) / 2 : 0
        y: (root.height - height) / 2
        checked: root.checked
        hovered: root.hovered
        down: root.down
        ringed: root.visualFocus
    }
}
