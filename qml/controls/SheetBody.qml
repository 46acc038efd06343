// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// What is inside a Sheet: title, content that scrolls when the window is too low for it, and the row of buttons.
ColumnLayout {
    id: root

    required property string title
    property string closeText: ""

    // The first thing inside that takes the focus.
    readonly property Item first: scroll.contentItem.nextItemInFocusChain(true)

    signal closeWanted

    function holds(item: Item): bool {
        return item !== null && (item === root || root.holds(item.parent));
    }
    default property alias content: scroll.content
    property alias actions: row.data

    // With the margin of what scrolls between them.
    spacing: Theme.space8

    RowLayout {
        spacing: Theme.space8

        Heading {
            text: root.title
        }
        IconButton {
            icon.name: "close"
            name: root.closeText
            Layout.alignment: Qt.AlignTop
            onClicked: root.closeWanted()
        }
    }
    PageScroll {
        id: scroll

        // Room at its edges, which clip, for the focus rings and for the bar beside the fields.
        margin: Theme.space12
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
