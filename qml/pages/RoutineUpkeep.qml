// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Changing, pausing and removing a routine.
WrapRow {
    id: root

    required property RoutineViewModel viewModel

    SecondaryButton {
        icon.name: "settings"
        //: Opens the form in which a routine is changed.
        text: qsTr("Change it")
        onClicked: root.viewModel.editor.begin(root.viewModel.key)
    }
    SecondaryButton {
        icon.name: root.viewModel.paused ? "routines" : "later"
        text: root.viewModel.paused
              //: Has a paused routine come again.
              ? qsTr("Go on with it")
              //: Has a routine come no more until it is taken up again.
              : qsTr("Pause it")
        onClicked: root.viewModel.paused ? root.viewModel.resume() : root.viewModel.pause()
    }
    TextButton {
        icon.name: "delete"
        //: Asks whether a routine shall be removed.
        text: qsTr("Remove it …")
        onClicked: question.open()
    }

    Sheet {
        id: question

        //: Title of a sheet that asks before a routine is removed.
        title: qsTr("Remove this routine?")

        BodyText {
            //: On the sheet that asks before a routine is removed. %1 is its name.
            text: qsTr("%1 goes for good, and its history with it: when it was done, and why it was skipped. The marks on your steps stay. To rest it for a while, pause it instead.").arg(root.viewModel.name)
        }
        SecondaryButton {
            //: Closes the question whether a routine shall be removed.
            text: qsTr("Keep it")
            Layout.fillWidth: true
            onClicked: question.close()
        }
        PrimaryButton {
            dangerous: true
            //: Removes a routine with its history.
            text: qsTr("Remove it with its history")
            Layout.fillWidth: true
            onClicked: {
                question.close();
                root.viewModel.remove();
            }
        }
    }
}
