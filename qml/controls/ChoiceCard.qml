// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// One answer as a card of its own, for choices that need a sentence each.
Choice {
    id: root

    padding: Theme.space16
    topPadding: Theme.space16
    bottomPadding: Theme.space16

    contentItem: RowLayout {
        spacing: Theme.space12

        ChoiceText {
            title: root.text
            description: root.description
            strong: true
        }
        Icon {
            opacity: root.checked ? 1 : 0
            name: "check"
            color: Theme.colors.brand
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.touched(Theme.colors.surface, root.hovered, root.down)
        border.width: root.checked ? Theme.edgeWidth : Theme.lineWidth
        border.color: root.checked ? Theme.colors.brand : Theme.colors.controlEdge

        FocusRing {
            visible: root.visualFocus
            innerRadius: Theme.cardRadius
        }
    }
}
