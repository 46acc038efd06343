// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// The five answers, each to be changed in place.
Card {
    id: root

    required property SettingsViewModel viewModel

    property int revision: 0

    Heading {
        //: A card in Settings: the answers of the first run.
        text: qsTr("My answers")
    }
    SmallText {
        //: On a card in Settings.
        text: qsTr("They decide which steps you see. Changing one changes nothing you recorded.")
    }
    Repeater {
        model: root.viewModel.answers.count
        delegate: ListRow {
            id: row

            required property int index

            title: root.revision >= 0 ? root.viewModel.answers.questionText(index) : ""
            subtitle: root.revision >= 0 ? root.viewModel.answers.answerText(index) : ""
            onClicked: sheet.open()

            Sheet {
                id: sheet

                title: row.title

                QuestionChoices {
                    answers: root.viewModel.answers
                    question: row.index
                    headingShown: false
                }
            }
        }
    }

    Connections {
        target: root.viewModel.answers
        function onChanged(): void {
            root.revision += 1;
        }
    }
}
