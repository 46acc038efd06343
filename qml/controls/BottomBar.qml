// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// The bar of places at the bottom of narrow windows. When one label would not fit it shows none: give `labelsFit` to every
// BottomBarItem in it.
Rectangle {
    id: root

    required property string name
    default property alias items: row.data

    readonly property real share: row.width / Math.max(1, row.visibleChildren.length)
    readonly property bool labelsFit: widestLabel() + Theme.space8 <= share

    function widestLabel(): real {
        let widest = 0;
        for (let i = 0; i < row.visibleChildren.length; ++i)
            widest = Math.max(widest, (row.visibleChildren[i] as BottomBarItem)?.labelWidth ?? 0);
        return widest;
    }

    implicitHeight: row.implicitHeight + 2 * Theme.space8
    color: Theme.colors.surface
    Layout.fillWidth: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Divider {
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.topMargin: Theme.space8
        anchors.bottomMargin: Theme.space8
        spacing: 0
    }
}
