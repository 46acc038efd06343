// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes

// A dashed line from one point to another, in this item's own coordinates.
Shape {
    id: root

    required property point from
    required property point to
    property color ink: Theme.colors.ink

    Accessible.ignored: true

    ShapePath {
        strokeWidth: Theme.edgeWidth
        strokeColor: root.ink
        strokeStyle: ShapePath.DashLine
        dashPattern: [2, 2]
        fillColor: "transparent"
        startX: root.from.x
        startY: root.from.y

        PathLine {
            x: root.to.x
            y: root.to.y
        }
    }
}
