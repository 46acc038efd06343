// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A line of a list: what, a quieter line, and a short fact beside or below. Placed by hand and not by layouts, whose heights lag behind
// their widths with large text.
Item {
    id: root

    required property string title
    required property string subtitle
    required property string fact
    required property int factTone
    // Part of something that one can press, which says its own name.
    property bool silent: false

    readonly property bool factShown: root.fact !== ""
    readonly property bool beside: width >= Theme.tightWidth

    implicitWidth: Theme.fieldWidth
    implicitHeight: !root.factShown ? words.height
                    : root.beside ? Math.max(words.height, chip.height) : words.height + Theme.space4 + chip.height
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.subtitle === "" ? root.title : root.title + ". " + root.subtitle
    Accessible.ignored: root.silent

    Column {
        id: words

        width: root.factShown && root.beside ? root.width - chip.width - Theme.space12 : root.width

        PlainText {
            width: parent.width
            text: root.title
            running: true
            strong: true
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: root.subtitle
            running: true
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
        }
    }
    Chip {
        id: chip

        visible: root.factShown
        x: root.beside ? root.width - width : 0
        y: root.beside ? (root.height - height) / 2 : words.height + Theme.space4
        width: Math.min(implicitWidth, root.width)
        text: root.fact
        tone: root.factTone
        Accessible.ignored: root.silent
    }
}
