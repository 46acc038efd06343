// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// One answer as a round mark with words beside it.
Choice {
    id: root

    leftPadding: Theme.indicatorSize + Theme.space12

    contentItem: ChoiceText {
        title: root.text
        description: root.description
    }

    indicator: RadioMark {
        y: (root.height - height) / 2
        checked: root.checked
        hovered: root.hovered
        down: root.down
        ringed: root.visualFocus
    }
}
