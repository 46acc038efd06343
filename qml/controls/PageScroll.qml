// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A page that scrolls: by wheel, finger, PageUp, PageDown, Home and End, and by itself so that what has the keyboard focus can be seen.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int margin: Theme.pageMargin(Window.width)

    readonly property TextEdit writing: root.Window.activeFocusItem as TextEdit

    function scrollBy(distance: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + distance));
    }

    // Moves the page just far enough that this rectangle of an item on it can be seen; what is taller than the page shows its top.
    function reveal(item: Item, area: rect): void {
        const top = item.mapToItem(column, area.x, area.y).y + column.y - Theme.space16;
        const bottom = top + area.height + 2 * Theme.space16;
        root.scrollBy(Math.min(top - root.contentY, Math.max(0, bottom - root.contentY - root.height)));
    }

    function holds(item: Item): bool {
        return item !== null && (item === column || root.holds(item.parent));
    }

    // A press by pointer must not move the page under the pointer: only focus by keyboard or by assistive technology, which gives no
    // reason, and fields, are followed.
    // (The cast stands in one expression because qmlcachegen 6.4 crashes on a cast kept in a local.)
    function isFollowed(item: Item): bool {
        return ((item as T.Control)?.visualFocus ?? true) || (item as T.Control)?.focusReason === Qt.OtherFocusReason;
    }

    function follow(item: Item): void {
        if (root.holds(item) && root.isFollowed(item))
            root.reveal(item, Qt.rect(0, 0, item.width, item.height));
    }

    // Typing may have made the page longer; where the cursor is must stay in sight.
    function followCursor(): void {
        if (root.holds(root.writing))
            root.reveal(root.writing, root.writing.cursorRectangle);
    }

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    onContentHeightChanged: root.followCursor()
    Window.onActiveFocusItemChanged: root.follow(Window.activeFocusItem)
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageDown: root.scrollBy(root.height * 0.9); break;
        case Qt.Key_PageUp: root.scrollBy(-root.height * 0.9); break;
        case Qt.Key_Home: root.scrollBy(-root.contentHeight); break;
        case Qt.Key_End: root.scrollBy(root.contentHeight); break;
        default: return;
        }
        event.accepted = true;
    }

    T.ScrollBar.vertical: PageScrollBar {}

    ColumnLayout {
        id: column

        x: (root.width - width) / 2
        y: root.margin
        width: Math.min(root.width - 2 * root.margin, Theme.contentWidth)
        spacing: Theme.space12
    }

    Connections {
        target: root.writing
        function onCursorRectangleChanged(): void {
            root.followCursor();
        }
    }
}
