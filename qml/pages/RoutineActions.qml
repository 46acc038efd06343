// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What one can do about a routine; after that, what was done, and the way on.
ColumnLayout {
    id: root

    required property RoutineViewModel viewModel

    readonly property bool justDecided: root.viewModel.decisions.receipt !== ""

    // What one presses now.
    readonly property PrimaryButton next: root.justDecided ? onward : buttons.first

    spacing: Theme.space12
    onJustDecidedChanged: {
        whenShown.start();
        settling.start();
    }

    // The way on comes up where the button was that was just pressed: the second half of a double click is not meant for it.
    Timer {
        id: settling

        interval: 500
    }

    // The button that was pressed makes room for another one, which takes over the keyboard focus: after the bindings that show one and
    // hide the other. Not when one went elsewhere meanwhile.
    Timer {
        id: whenShown

        interval: 40
        onTriggered: if (App.page === App.Routine && App.pages.routine === root.viewModel) root.next.forceActiveFocus(Qt.OtherFocusReason)
    }

    RoutineReceipt { decisions: root.viewModel.decisions }
    RoutineDecisionButtons {
        id: buttons

        visible: root.viewModel.decidable && !root.justDecided
        decisions: root.viewModel.decisions
        subject: root.viewModel.name
        canPutOff: root.viewModel.canPutOff
        // From Qt 6.8 on a sheet that has faded away moves the focus once more.
        onSheetClosed: if (root.justDecided) whenShown.restart()
    }
    WrapRow {
        visible: root.justDecided

        PrimaryButton {
            id: onward

            //: Leads back to the list of routines after something was done about one.
            text: qsTr("Back to Routines")
            onClicked: if (!settling.running) App.openPage(App.Routines)
        }
    }
}
