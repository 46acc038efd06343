// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// The form for a routine. It closes once it is saved; until then nothing that was typed goes.
Sheet {
    id: root

    required property RoutineEditorViewModel viewModel

    function focusFirstProblem(): void {
        (name.error !== "" ? name : rhythm.firstProblem())?.forceActiveFocus(Qt.TabFocusReason);
    }

    // A press beside it is no way to lose a long form.
    closePolicy: T.Popup.CloseOnEscape
    title: root.viewModel.changesOne
           //: Title of a sheet.
           ? qsTr("Change this routine")
           //: Title of a sheet.
           : qsTr("A routine of my own")

    TextField {
        id: name

        //: A field for a routine: how the person calls it.
        label: qsTr("Name")
        text: root.viewModel.name
        placeholder: root.viewModel.readyName
        error: root.viewModel.nameProblem
        maximumLength: 80
        onEdited: root.viewModel.name = text
    }
    // Always there, so that nothing jumps while one types.
    Card {
        color: Theme.colors.sunken

        BodyText {
            text: root.viewModel.sentence !== ""
                  ? root.viewModel.sentence
                  //: In the form for a routine, in place of the sentence that says when it comes.
                  : qsTr("This makes no rhythm yet.")
            strong: true
        }
        SmallText {
            text: root.viewModel.nextText !== ""
                  ? root.viewModel.nextText
                  //: In the form for a routine, in place of the next days on which it comes.
                  : qsTr("No day to come")
        }
    }
    RoutineRhythmFields {
        id: rhythm

        form: root.viewModel.rhythm
    }
    Heading {
        //: In the form for a routine: the steps, looks and drills in it.
        text: qsTr("What it asks for")
        level: 3
    }
    RoutineItemsFields { form: root.viewModel.items }
    SmallText {
        visible: root.viewModel.problem !== ""
        text: root.viewModel.problem
        color: Theme.colors.red
    }
    PrimaryButton {
        //: Saves a routine.
        text: qsTr("Save")
        Layout.fillWidth: true
        onClicked: root.viewModel.save()
    }

    Connections {
        target: root.viewModel
        function onSaved(): void {
            root.close();
        }
        function onRefused(): void {
            root.focusFirstProblem();
        }
    }
}
