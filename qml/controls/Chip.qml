// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A short fact on a coloured ground: "10 min", "Due now". It cannot be pressed; see ChoiceChip for one that can.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Neutral

    implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.space12
    implicitHeight: words.implicitHeight + 2 * Theme.space4
    radius: Math.min(height, Theme.lineHeight(Theme.smallSize) + Theme.space8) / 2
    color: Theme.toneTint(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    PlainText {
        id: words

        anchors.fill: parent
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space12
        text: root.text
        color: Theme.toneInk(root.tone)
        font.pixelSize: Theme.smallSize
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
