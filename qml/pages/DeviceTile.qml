// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// One of the four things about this device, in a word or two.
Card {
    id: root

    required property string title
    required property string subtitle
    required property int factTone
    required property string iconName

    spacing: Theme.space4
    Layout.fillHeight: true
    Layout.preferredWidth: 1

    RowLayout {
        spacing: Theme.space8

        Icon {
            name: root.iconName
            size: Theme.smallIconSize
            color: Theme.toneInk(root.factTone)
        }
        SmallText { text: root.title }
    }
    BodyText {
        text: root.subtitle
        strong: true
        color: Theme.toneInk(root.factTone)
    }
    Item { Layout.fillHeight: true }
}
