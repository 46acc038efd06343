// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A question with one answer. Its choices stand in it directly, or in a WrapRow in it; each has a `value`, and the one whose value
// the group has is chosen. Answer `chosen` by changing `value`: until then the old choice stays.
ColumnLayout {
    id: root

    required property string label
    property bool labelShown: true
    property string value: ""

    signal chosen(value: string)

    spacing: Theme.space4
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    PlainText {
        visible: root.labelShown
        text: root.label
        running: true
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        font.weight: Font.Medium
        Layout.fillWidth: true
    }
}
