// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The numbers that a step speaks of, those of the person's region first. Nothing is dialled: they go onto a card.
Card {
    id: root

    required property StepViewModel viewModel

    visible: viewModel.hotlines.count > 0

    Heading {
        //: A card on the page of a step: numbers to call and places to turn to.
        text: qsTr("Numbers")
    }
    Repeater {
        model: root.viewModel.hotlines
        delegate: ColumnLayout {
            id: entry

            required property string name
            required property string number
            required property string purpose
            required property string region
            required property string checked

            spacing: 0
            Layout.fillWidth: true

            SmallText {
                //: One number to call: %1 is whose it is, %2 the region.
                text: qsTr("%1 · %2").arg(entry.name).arg(entry.region)
                color: Theme.colors.ink
            }
            BodyText {
                text: entry.number
                strong: true
            }
            SmallText { text: entry.purpose }
            SmallText { text: entry.checked }
        }
    }
}
