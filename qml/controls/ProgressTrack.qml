// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// The bar of a ProgressBar. Of an unknown amount it shows a piece that wanders, or rests in the middle when movement is not wanted.
Rectangle {
    id: root

    required property real position
    required property bool indeterminate
    required property int tone

    readonly property real share: 0.3

    implicitHeight: Theme.barThickness
    radius: height / 2
    color: Theme.colors.sunken
    clip: true
    Layout.fillWidth: true

    Rectangle {
        id: bar

        x: root.indeterminate ? (root.width - width) / 2 : 0
        width: root.width * (root.indeterminate ? root.share : root.position)
        height: root.height
        radius: root.radius
        color: Theme.toneInk(root.tone)

        SequentialAnimation on x {
            running: root.indeterminate && root.visible && !Theme.reducedMotion
            loops: Animation.Infinite

            NumberAnimation {
                from: 0
                to: root.width * (1 - root.share)
                duration: Theme.wanderDuration
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: root.width * (1 - root.share)
                to: 0
                duration: Theme.wanderDuration
                easing.type: Easing.InOutSine
            }
        }
    }
}
