// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

// Polyline and DashedLine draw what they are given, and are silent to assistive technology.
ControlCase {
    id: test

    name: "Lines"

    Component {
        id: line

        Polyline { width: 100; height: 50; corners: []; area: [] }
    }
    Component {
        id: dashed

        DashedLine { width: 100; height: 50; from: Qt.point(0, 0); to: Qt.point(0, 0) }
    }

    function test_aPolylineFollowsItsCorners(): void {
        const item = made(line, {}) as Polyline;
        const empty = grabImage(item);
        item.corners = [Qt.point(0, 40), Qt.point(50, 10), Qt.point(100, 30)];
        waitForRendering(item);
        const drawn = grabImage(item);
        verify(!drawn.equals(empty));
        item.area = [Qt.point(0, 40), Qt.point(50, 10), Qt.point(100, 30), Qt.point(100, 50), Qt.point(0, 50), Qt.point(0, 40)];
        waitForRendering(item);
        verify(!grabImage(item).equals(drawn));
        verify(!Assistant.reaches(item));
    }

    function test_aDashedLineRunsFromHereToThere(): void {
        const item = made(dashed, {}) as DashedLine;
        const empty = grabImage(item);
        item.to = Qt.point(100, 50);
        waitForRendering(item);
        verify(!grabImage(item).equals(empty));
        verify(!Assistant.reaches(item));
    }
}
