// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What RadioChoice, ChoiceCard and ChoiceChip share: one of the answers of a ChoiceGroup. Arrow keys go to the next answer and choose it.
T.RadioButton {
    id: root

    required property string value
    property string description: ""
    property string accessibleName: text

    readonly property ChoiceGroup group: (parent as ChoiceGroup) ?? (parent?.parent as ChoiceGroup)

    function isChosen(): bool {
        return root.group !== null && root.group.value === root.value;
    }

    // Tells the group, then shows what the group made of it: the click itself has already ticked this one.
    function choose(): void {
        root.group?.chosen(root.value);
        if (root.group !== null)
            root.checked = Qt.binding(root.isChosen);
    }

    function step(forward: bool): void {
        const other = root.nextItemInFocusChain(forward);
        if (root.group === null || (other as Choice)?.group !== root.group)
            return;
        other.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        (other as Choice).clicked();
    }

    autoExclusive: false
    checked: isChosen()
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    Layout.fillWidth: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onUpPressed: root.step(false)
    Keys.onDownPressed: root.step(true)
    Keys.onLeftPressed: root.step(root.mirrored)
    Keys.onRightPressed: root.step(!root.mirrored)
    Accessible.role: Accessible.RadioButton
    Accessible.name: accessibleName
    Accessible.description: description
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.clicked();
    }
    Accessible.onToggleAction: {
        Activity.pressed();
        if (root.enabled) root.clicked();
    }
    onClicked: root.choose()
}
