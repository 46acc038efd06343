// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// What is inside a Sheet: title, content that scrolls when the window is too low for it, and the row of buttons.
ColumnLayout {
    id: root

    required property string title
    default property alias content: scroll.content
    property alias actions: row.data

    spacing: Theme.space16

    Heading {
        text: root.title
    }
    PageScroll {
        id: scroll

        // Room for the focus rings at its edges, which clip.
        margin: Theme.space4
        implicitHeight: contentHeight
        Layout.leftMargin: -margin
        Layout.rightMargin: -margin
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: contentHeight
    }
    WrapRow {
        id: row

        visible: children.length > 0
    }
}
