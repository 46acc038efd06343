// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

// The part of a Select one presses, and the list that unfolds from it.
T.ComboBox {
    id: root

    property bool unfolding: false

    implicitWidth: Theme.fieldWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space12
    rightPadding: Theme.space12 + Theme.smallIconSize + Theme.space8
    hoverEnabled: true
    // Enter unfolds the list when it is let go: the template folds an open list at that moment.
    Keys.onPressed: event => {
        root.unfolding = !root.popup.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        event.accepted = root.unfolding;
    }
    Keys.onReleased: event => {
        event.accepted = root.unfolding;
        if (root.unfolding)
            root.popup.open();
        root.unfolding = false;
    }
    Accessible.role: Accessible.ComboBox
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.popup.open();
    }

    contentItem: PlainText {
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
    }

    indicator: Icon {
        x: root.width - width - Theme.space12
        y: (root.height - height) / 2
        name: "chevron_down"
        size: Theme.smallIconSize
    }

    delegate: SelectOption {
        width: ListView.view?.width ?? implicitWidth
    }

    popup: T.Popup {
        y: root.height + Theme.space4
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, Theme.listHeight)
        padding: Theme.space4
        margins: Theme.space8

        contentItem: ListView {
            implicitHeight: contentHeight
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: root.Accessible.name

            T.ScrollBar.vertical: PageScrollBar {}
        }

        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.colors.surface
            border.width: Theme.lineWidth
            border.color: Theme.colors.controlEdge
        }
    }
}
