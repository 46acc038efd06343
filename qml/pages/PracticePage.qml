// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One practice with its steps.
PageScroll {
    id: root

    property PracticeViewModel viewModel: App.pages.practice

    Trail {
        //: Title of the page that lists the habits.
        above: qsTr("Practices")
        onWanted: App.openPage(App.Practices)
    }
    Heading {
        text: root.viewModel.title
        level: 1
        focus: true
    }
    BodyText {
        text: root.viewModel.summary
        color: Theme.colors.ink2
    }
    ProgressBar {
        //: Name of the bar that shows how far a practice has come.
        label: qsTr("Progress")
        valueText: root.viewModel.progressText
        value: root.viewModel.fraction
        Layout.bottomMargin: Theme.space12
    }
    Card {
        spacing: 0

        Repeater {
            model: root.viewModel.steps
            delegate: StepRow {}
        }
    }
    SmallText {
        visible: root.viewModel.hiddenText !== ""
        text: root.viewModel.hiddenText
    }
}
