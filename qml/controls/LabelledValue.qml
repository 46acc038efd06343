// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A name at the left and its value in words at the right; the value moves under the name when both do not fit on one line.
Flow {
    id: root

    required property string label
    required property string value

    readonly property bool fits: name.implicitWidth + amount.implicitWidth + Theme.space8 <= width

    Layout.fillWidth: true
    Layout.preferredWidth: 0

    PlainText {
        id: name

        width: root.fits ? root.width - amount.implicitWidth : root.width
        text: root.label
        running: true
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
    }
    PlainText {
        id: amount

        width: Math.min(implicitWidth, root.width)
        visible: text !== ""
        text: root.value
        running: true
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
    }
}
