// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// A short fact on a coloured ground: "10 min", "Due now". It cannot be pressed; see ChoiceChip for one that can.
T.Control {
    id: root

    required property string text
    property int tone: Tone.Neutral

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    contentItem: PlainText {
        text: root.text
        color: Theme.toneInk(root.tone)
        font.pixelSize: Theme.smallSize
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignHCenter
    }

    background: Rectangle {
        radius: Math.min(height, Theme.lineHeight(Theme.smallSize) + Theme.space8) / 2
        color: Theme.toneTint(root.tone)
    }
}
