// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// One line icon of assets/icons in one colour, sharp at any size. Decoration beside words: what it means is said by the control
// around it. A picture and not a Shape: the software renderer of Qt 6.4 draws a Shape that is scrolled out of sight all the same.
Item {
    id: root

    required property string name
    property int size: Theme.iconSize
    property color color: Theme.colors.ink2

    readonly property bool drawn: picture.status === Image.Ready
    readonly property int pixels: Math.ceil(size * Screen.devicePixelRatio)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Image {
        id: picture

        anchors.centerIn: parent
        width: root.size
        height: root.size
        source: root.name ? "image://icon/%1/%2".arg(root.name).arg(String(root.color).slice(1)) : ""
        sourceSize.width: root.pixels
        sourceSize.height: root.pixels
    }
}
