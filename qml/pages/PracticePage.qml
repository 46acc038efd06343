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
        visible: root.viewModel.steps.count > 0
        //: Name of the bar that shows how far a practice has come.
        label: qsTr("Progress")
        valueText: root.viewModel.progressText
        value: root.viewModel.fraction
        Layout.bottomMargin: Theme.space12
    }
    WrapRow {
        visible: root.viewModel.steps.count > 0

        TextButton {
            icon.name: "info"
            //: Opens the arithmetic behind a number.
            text: qsTr("How this is counted")
            onClicked: App.pages.explanation.explainCoverage(root.viewModel.practiceId)
        }
    }
    Card {
        visible: root.viewModel.steps.count > 0
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
    SecondaryButton {
        visible: root.viewModel.hiddenText !== "" && !root.viewModel.hiddenShown
        //: Lists also the steps of a practice that are, by the person's answers, for others.
        text: qsTr("Show them as well")
        onClicked: root.viewModel.showHidden()
    }
}
