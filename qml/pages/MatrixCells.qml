// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// The five by five cells, one hue in five strengths: seriousness grows to the right, probability upwards.
Item {
    id: root

    required property RiskListModel risks

    Repeater {
        model: 25
        delegate: Rectangle {
            required property int index

            readonly property int column: index % 5
            readonly property int row: Math.floor(index / 5)

            x: column * root.width / 5 + Theme.focusGap
            y: row * root.height / 5 + Theme.focusGap
            width: root.width / 5 - 2 * Theme.focusGap
            height: root.height / 5 - 2 * Theme.focusGap
            radius: Theme.space4
            color: Theme.shade(root.risks.shade(5 - row, column + 1))
        }
    }
}
