// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// How one knows that a step is done, with a note if one likes.
Card {
    id: root

    required property StepViewModel viewModel

    Heading {
        //: A card on the page of a step: how one knows that it is done.
        text: qsTr("Proof")
    }
    SmallText {
        //: On the page of a step. %1 says when it counts as done.
        text: qsTr("It is done when: %1").arg(root.viewModel.doneWhen)
    }
    ChoiceGroup {
        //: Asked on the page of a step.
        label: qsTr("How sure are you that this is done?")
        value: root.viewModel.tried ? "tried" : "said"
        onChosen: value => root.viewModel.tried = value === "tried"

        RadioChoice {
            value: "said"
            //: Evidence for a step: the person says so.
            text: qsTr("I say so")
        }
        RadioChoice {
            value: "tried"
            //: Evidence for a step: the person tried it.
            text: qsTr("I tried it")
        }
    }
    TextArea {
        //: A field on the page of a step.
        label: qsTr("Note (only for you)")
        text: root.viewModel.note
        error: root.viewModel.noteTooLong
               //: Below the field for a note.
               ? qsTr("A note has room for 10,000 characters. Nothing of what you typed is lost.")
               : ""
        onEdited: root.viewModel.note = text
    }
}
