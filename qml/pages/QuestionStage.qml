// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: one of five questions.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    readonly property int question: viewModel.question

    implicitHeight: column.implicitHeight
    // Another question is another page: its title is read out, and Tab leads to its answers.
    onQuestionChanged: choices.heading.forceActiveFocus()

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        ProblemBanner {}
        SmallText {
            //: Above a question of the first run. %1 is its number, %2 how many there are.
            text: qsTr("Question %1 of %2").arg(root.question + 1).arg(root.viewModel.answers.count)
        }
        QuestionChoices {
            id: choices

            answers: root.viewModel.answers
            question: root.question
            large: true
        }
        PrimaryButton {
            //: Goes on to the next question.
            text: qsTr("Continue")
            Layout.fillWidth: true
            onClicked: root.viewModel.next()
        }
        SmallText {
            //: Below the questions of the first run.
            text: qsTr("You can leave a question open, and change every answer later in Settings.")
        }
    }
}
