// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The visible keyboard focus around a control; a gap keeps it apart from filled buttons. Place it inside the control it rings.
Rectangle {
    id: root

    property real innerRadius: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -Theme.focusGap - border.width
    radius: innerRadius + Theme.focusGap + border.width
    color: "transparent"
    border.width: Theme.edgeWidth
    border.color: Theme.colors.brand
}
