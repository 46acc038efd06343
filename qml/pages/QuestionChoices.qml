// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One of the five questions with its answers.
ColumnLayout {
    id: root

    required property AnswersViewModel answers
    required property int question
    property bool large: false
    // Not where the question stands above already.
    property bool headingShown: true
    // Counts up whenever words or answers change, so that what is asked for by a call is asked for again.
    property int revision: 0

    readonly property alias heading: heading
    readonly property ChoiceModel choices: answers.choices(question)

    spacing: Theme.space4

    Connections {
        target: root.answers
        function onChanged(): void {
            root.revision += 1;
        }
    }

    Heading {
        id: heading

        visible: root.headingShown
        focus: root.headingShown
        text: root.revision >= 0 ? root.answers.questionText(root.question) : ""
        level: root.large ? 1 : 2
    }
    SmallText {
        text: root.revision >= 0 ? root.answers.reasonText(root.question) : ""
        Layout.bottomMargin: Theme.space8
    }
    Repeater {
        model: root.choices.several ? root.choices : null
        delegate: CheckBox {
            required property int index
            required property bool chosen
            required text

            checked: chosen
            Layout.fillWidth: true
            onToggled: root.answers.choose(root.question, index)
            onChosenChanged: checked = chosen
        }
    }
    ChoiceGroup {
        visible: !root.choices.several
        label: root.revision >= 0 ? root.answers.questionText(root.question) : ""
        labelShown: false
        value: String(root.choices.chosenRow)
        onChosen: value => root.answers.choose(root.question, Number(value))

        Repeater {
            model: root.choices.several ? null : root.choices
            delegate: RadioChoice {
                required property int index
                required text

                value: String(index)
            }
        }
    }
}
