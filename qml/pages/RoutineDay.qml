// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// A day of the history: full when done, a bar when skipped, a ring when missed.
Item {
    id: root

    required property int mark
    required property int side
    property bool chosen: false
    property bool ringed: false

    width: side
    height: side

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusGap
        radius: Theme.space4
        color: root.mark === RoutineHistoryViewModel.Done ? Theme.colors.brand : Theme.colors.sunken
        border.width: root.chosen ? Theme.edgeWidth : root.mark === RoutineHistoryViewModel.Nothing ? 0 : Theme.lineWidth
        border.color: root.chosen ? Theme.colors.ink : Theme.colors.controlEdge
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.mark === RoutineHistoryViewModel.Skipped
        width: root.side / 2
        height: Theme.edgeWidth
        color: Theme.colors.blue
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.mark === RoutineHistoryViewModel.Missed
        width: root.side / 2
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.edgeWidth
        border.color: Theme.colors.amber
    }
    FocusRing {
        visible: root.ringed
        innerRadius: Theme.space4
        anchors.margins: -Theme.focusGap
    }
}
