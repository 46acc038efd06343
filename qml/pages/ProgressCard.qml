// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// How far each practice has come, and how much is known at all.
Card {
    id: root

    readonly property TodayViewModel viewModel: App.pages.today

    spacing: Theme.space16

    Heading {
        //: A card on Today.
        text: qsTr("Practices")
        level: 2
    }
    Repeater {
        model: root.viewModel.practices
        delegate: ProgressBar {
            required property string title
            required property string progressText
            required property double fraction
            required property bool applies

            visible: applies

            label: title
            valueText: progressText
            value: fraction
        }
    }
    SmallText { text: root.viewModel.coverageText }
}
