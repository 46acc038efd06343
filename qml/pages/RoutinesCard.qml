// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The routines of a person; several can be chosen to do something about all of them at once.
Card {
    id: root

    required property RoutinesViewModel viewModel

    readonly property bool justDecided: root.viewModel.decisions.receipt !== ""

    onJustDecidedChanged: whenDecided.start()

    Heading {
        //: A card with the recurring self-checks that a person has taken up.
        text: qsTr("Yours")
    }
    SmallText {
        visible: root.viewModel.routines.count === 0
        //: On the card with a person's routines, when there is none.
        text: qsTr("None yet. Take up a ready-made one, or set up your own.")
    }
    Repeater {
        model: root.viewModel.routines
        delegate: RoutineRow {
            choosing: root.viewModel.choosing
            onWanted: root.viewModel.open(key)
            onToggled: root.viewModel.routines.toggle(index)
        }
    }
    SmallText {
        visible: root.viewModel.choosing
        text: root.viewModel.chosenText
    }
    RoutineDecisionButtons {
        visible: root.viewModel.choosing
        enabled: root.viewModel.decidable
        canPutOff: root.viewModel.canPutOff
        decisions: root.viewModel.decisions
        //: What the buttons "Done", "Put off" and "Skip" are about, for screen readers.
        subject: qsTr("the chosen routines")
    }
    WrapRow {
        Layout.topMargin: Theme.space4

        SecondaryButton {
            id: choose

            visible: root.viewModel.routines.count > 1
            icon.name: root.viewModel.choosing ? "close" : "check"
            text: root.viewModel.choosing
                  //: Ends choosing several routines.
                  ? qsTr("Stop choosing")
                  //: Begins choosing several routines, to do something about all of them at once.
                  : qsTr("Choose several")
            onClicked: root.viewModel.choosing = !root.viewModel.choosing
        }
        SecondaryButton {
            icon.name: "routines"
            //: Opens the form for a new routine.
            text: qsTr("A routine of my own")
            onClicked: root.viewModel.editor.begin("")
        }
    }

    // The buttons that were pressed are gone then, and so is Undo. After the bindings that hide them.
    Timer {
        id: whenDecided

        interval: 40
        onTriggered: if (App.page === App.Routines) choose.forceActiveFocus(Qt.OtherFocusReason)
    }
}
