// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Shapes

// A line through given corners, and the same filled as an area.
Shape {
    id: root

    // Points, in this item's own coordinates.
    required property var corners
    // The corners of the area below the line; empty for none.
    property var area: []
    property color ink: Theme.colors.brand
    property color fill: Theme.colors.brandTint

    Accessible.ignored: true

    ShapePath {
        strokeWidth: -1
        fillColor: root.fill

        PathPolyline { path: root.area }
    }
    ShapePath {
        strokeWidth: Theme.edgeWidth
        strokeColor: root.ink
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin

        PathPolyline { path: root.corners }
    }
}
