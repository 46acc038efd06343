// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// A question or a short form over the page: in the middle of wide windows, at the bottom of narrow ones. Its button, Escape and a
// press beside it close it, Tab stays inside, and the focus returns to where it was. Buttons go into `actions`, the one that goes on first.
T.Dialog {
    id: root

    default property alias content: body.content
    property alias actions: body.actions

    readonly property bool narrow: (parent?.width ?? 0) < Theme.phoneLimit
    readonly property SheetBody body: SheetBody {
        id: body

        title: root.title
        //: Closes a sheet without doing anything.
        closeText: qsTr("Close")
        onCloseWanted: root.close()
    }

    property Item returnTo: null
    property bool returnSeen: false

    // Qt gives the focus back only in an ApplicationWindow, and Qt 6.4 names a dialog only if assistive technology is on beforehand.
    function rememberFocus(): void {
        root.returnTo = root.parent.Window.activeFocusItem;
        root.returnSeen = (root.returnTo as T.Control)?.visualFocus ?? false;
        root.nameIt();
    }

    function nameIt(): void {
        body.parent.Accessible.name = root.title;
    }

    parent: T.Overlay.overlay
    x: ((parent?.width ?? 0) - width) / 2
    y: ((parent?.height ?? 0) - height) / (narrow ? 1 : 2)
    width: Math.min(Theme.dialogWidth, (parent?.width ?? 0) - (narrow ? 0 : 2 * Theme.space24))
    height: Math.min(implicitHeight, (parent?.height ?? 0) - 2 * Theme.space24)
    implicitHeight: body.implicitHeight + 2 * padding
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    contentItem: body
    onAboutToShow: root.rememberFocus()
    // Also in another language.
    onTitleChanged: if (root.opened) root.nameIt()
    // Unless somebody was quicker.
    onOpened: if (!body.holds(root.parent.Window.activeFocusItem)) body.first?.forceActiveFocus(root.returnSeen ? Qt.TabFocusReason : Qt.PopupFocusReason)
    onClosed: {
        // The next time it begins at its beginning.
        if (body.first)
            body.first.focus = true;
        // What was pressed may have given way to something else, which then has the focus already.
        if (root.returnTo?.visible)
            root.returnTo.forceActiveFocus(root.returnSeen ? Qt.TabFocusReason : Qt.PopupFocusReason);
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.colors.surface
        border.width: Theme.lineWidth
        border.color: Theme.colors.line
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim()
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.longDuration }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.shortDuration }
    }
}
