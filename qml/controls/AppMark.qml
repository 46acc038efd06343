// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The mark of Holdfast: two posts held by one band. Decoration; the name stands beside it.
Rectangle {
    id: root

    property int size: Theme.iconSize

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.28
    color: Theme.colors.brand

    Icon {
        anchors.centerIn: parent
        name: "holdfast"
        size: Math.round(root.size * 0.78)
        color: Theme.colors.fillInk
    }
}
