// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// The words of a choice, a switch or a row: a line, and a quieter one under it if there is more to say.
ColumnLayout {
    id: root

    required property string title
    required property string description
    property bool strong: false

    spacing: 0

    PlainText {
        text: root.title
        running: true
        strong: root.strong
        Layout.fillWidth: true
    }
    PlainText {
        visible: text !== ""
        text: root.description
        running: true
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }
}
