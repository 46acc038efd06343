// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A small number on coloured ground. What it counts is said by the control it sits on.
Rectangle {
    id: root

    required property int count
    property int tone: Tone.Amber

    implicitWidth: Math.max(implicitHeight, number.implicitWidth + 2 * Theme.space8)
    implicitHeight: number.implicitHeight + Theme.space4
    radius: height / 2
    color: Theme.toneTint(root.tone)

    PlainText {
        id: number

        anchors.centerIn: parent
        text: root.count.toLocaleString(Qt.locale(), "f", 0)
        strong: true
        color: Theme.toneInk(root.tone)
        font.pixelSize: Theme.smallSize
    }
}
