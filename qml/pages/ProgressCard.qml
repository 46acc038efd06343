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
    WrapRow {
        TextButton {
            icon.name: "info"
            //: Opens the arithmetic behind a number.
            text: qsTr("How this is counted")
            //: Name of a button below the progress of all practices, for screen readers.
            accessibleName: qsTr("How progress is counted")
            onClicked: App.pages.explanation.explainCoverage("")
        }
    }
}
