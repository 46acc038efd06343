// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Leads back to the steps on which a note was being written when the vault locked.
Card {
    id: root

    required property TodayViewModel viewModel

    Heading {
        //: A card on Today: below it stand steps on which one was writing a note.
        text: qsTr("You were writing a note")
        level: 3
    }
    Repeater {
        model: root.viewModel.unfinishedNotes
        delegate: ListRow {
            required property string actionId

            //: Name of a line on Today, for screen readers. %1 is the step on which a note was being written.
            Accessible.name: qsTr("Go on with the note: %1").arg(title)
            onClicked: root.viewModel.openStep(actionId)
        }
    }
}
