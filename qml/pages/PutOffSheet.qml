// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// When a routine shall come back.
Sheet {
    id: root

    required property RoutineDecisions decisions

    function start(): void {
        root.decisions.offer();
        day.text = root.decisions.ownDay;
        time.text = root.decisions.ownTime;
        root.open();
    }

    //: Title of a sheet.
    title: qsTr("When shall it come back?")

    Repeater {
        model: root.decisions.offers
        delegate: SecondaryButton {
            required property int index
            required property string modelData

            text: modelData
            Layout.fillWidth: true
            onClicked: root.decisions.putOff(index)
        }
    }
    TextField {
        id: day

        //: A field for a day. The date in brackets is an example of the form.
        label: qsTr("Or on this day (2026-11-30)")
        error: root.decisions.dayProblem
        maximumLength: 10
    }
    TextField {
        id: time

        //: A field for a time of day. The time in brackets is an example of the form.
        label: qsTr("At this time (18:30)")
        error: root.decisions.timeProblem
        maximumLength: 5
        onAccepted: root.decisions.putOffUntil(day.text, time.text)
    }
    PrimaryButton {
        //: Puts a routine off until the day and time that were typed.
        text: qsTr("Put off until then")
        Layout.fillWidth: true
        onClicked: root.decisions.putOffUntil(day.text, time.text)
    }

    Connections {
        target: root.decisions
        function onDecided(): void {
            root.close();
        }
    }
}
