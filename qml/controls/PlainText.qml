// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The text inside our controls: never markup, wraps rather than being cut, and silent to assistive technology because the
// control around it says its name. Pages use BodyText, SmallText and Heading instead.
Text {
    id: root

    property bool strong: false
    // Running text gets the generous line; the one line in a button or a chip does not.
    property bool running: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.colors.ink
    linkColor: color
    font.family: Theme.fontFamily
    font.pixelSize: Theme.bodySize
    font.weight: strong ? Font.DemiBold : Font.Normal
    lineHeightMode: running ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: running ? Theme.lineHeight(font.pixelSize) : 1.0
    Accessible.ignored: true
}
