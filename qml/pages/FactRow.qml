// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls

// A line of a list that leads somewhere.
T.AbstractButton {
    id: root

    required property string title
    required property string subtitle
    required property string fact
    required property int factTone

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touchTarget, line.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    leftPadding: Theme.space8
    rightPadding: Theme.space8
    hoverEnabled: true
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.fact === "" ? root.subtitle : root.subtitle + ". " + root.fact
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    // Not as the content item: that is given its width only once it has a height, and the height follows from the width.
    FactLine {
        id: line

        x: root.leftPadding
        y: root.topPadding
        width: root.availableWidth
        title: root.title
        subtitle: root.subtitle
        fact: root.fact
        factTone: root.factTone
        silent: true
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched("transparent", root.hovered, root.down)
        border.width: Theme.lineWidth
        border.color: Theme.colors.line

        FocusRing { visible: root.visualFocus }
    }
}
