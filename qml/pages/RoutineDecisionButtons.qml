// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What one can do about the time of a routine, or of several.
WrapRow {
    id: root

    required property RoutineDecisions decisions
    // What it is about, for screen readers.
    required property string subject
    // Its day has come.
    required property bool canPutOff

    // Where the keyboard focus goes when they come back.
    readonly property PrimaryButton first: done

    // One of the sheets is gone, with or without a decision.
    signal sheetClosed

    PrimaryButton {
        id: done

        //: Records that a routine was done this time.
        text: qsTr("Done")
        //: Name of a button, for screen readers. %1 is the routine.
        accessibleName: qsTr("Done: %1").arg(root.subject)
        onClicked: root.decisions.markDone()
    }
    SecondaryButton {
        visible: root.canPutOff
        icon.name: "later"
        //: Opens the choice of when a routine shall remind again.
        text: qsTr("Put off")
        //: Name of a button, for screen readers. %1 is the routine.
        accessibleName: qsTr("Put off: %1").arg(root.subject)
        onClicked: putOff.start()
    }
    SecondaryButton {
        //: Opens the question why a routine is left out this time.
        text: qsTr("Skip this time")
        //: Name of a button, for screen readers. %1 is the routine.
        accessibleName: qsTr("Skip this time: %1").arg(root.subject)
        onClicked: skip.start()
    }

    PutOffSheet {
        id: putOff

        decisions: root.decisions
        onClosed: root.sheetClosed()
    }
    SkipSheet {
        id: skip

        decisions: root.decisions
        onClosed: root.sheetClosed()
    }
}
