// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A small number on amber ground. What it counts is said by the control it sits on.
Rectangle {
    id: root

    required property int count

    implicitWidth: Math.max(implicitHeight, number.implicitWidth + 2 * Theme.space8)
    implicitHeight: number.implicitHeight + Theme.space4
    radius: height / 2
    color: Theme.colors.amberTint

    PlainText {
        id: number

        anchors.centerIn: parent
        text: root.count.toLocaleString(Qt.locale(), "f", 0)
        strong: true
        color: Theme.colors.amber
        font.pixelSize: Theme.smallSize
    }
}
