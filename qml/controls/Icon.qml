// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes

// One line icon in one colour, sharp at any size. Decoration beside words: what it means is said by the control around it.
Item {
    id: root

    required property string name
    property int size: Theme.iconSize
    property color color: Theme.colors.ink2

    readonly property real factor: size / Icons.grid

    implicitWidth: size
    implicitHeight: size
    // Without a layer the hardware renderers draw shapes with jagged edges; the software renderer smooths them itself.
    layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown
    layer.samples: 4
    Accessible.ignored: true

    Shape {
        anchors.centerIn: parent
        width: root.size
        height: root.size

        ShapePath {
            scale: Qt.size(root.factor, root.factor)
            strokeColor: root.color
            strokeWidth: Icons.stroke * root.factor
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: Icons.path(root.name) }
        }
    }
}
