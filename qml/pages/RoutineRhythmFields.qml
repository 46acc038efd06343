// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// When a routine comes.
ColumnLayout {
    id: root

    required property RoutineRhythmForm form

    readonly property bool once: root.form.frequency === "once"

    // Null when no field here is to blame.
    function firstProblem(): Item {
        if (every.visible && every.error !== "")
            return every;
        return root.form.weekdaysProblem !== "" ? weekdays.first : start.error !== "" ? start : time.error !== "" ? time : null;
    }

    spacing: Theme.space12
    Layout.fillWidth: true

    ChoiceGroup {
        //: Above the ways in which a routine can come again.
        label: qsTr("How often")
        value: root.form.frequency
        onChosen: value => root.form.frequency = value

        WrapRow {
            spacing: Theme.space8

            ChoiceChip {
                value: "once"
                //: How often a routine comes.
                text: qsTr("Once")
            }
            ChoiceChip {
                value: "days"
                //: How often a routine comes: every so many days.
                text: qsTr("By days")
            }
            ChoiceChip {
                value: "weeks"
                //: How often a routine comes: on days of the week.
                text: qsTr("By weeks")
            }
            ChoiceChip {
                value: "months"
                //: How often a routine comes: on a day of the month such as the 5th.
                text: qsTr("By months, on a day")
            }
            ChoiceChip {
                value: "months_weekday"
                //: How often a routine comes: on a day such as the first Sunday of the month.
                text: qsTr("By months, on a weekday")
            }
            ChoiceChip {
                value: "years"
                //: How often a routine comes.
                text: qsTr("By years")
            }
        }
    }
    TextField {
        id: every

        visible: !root.once
        label: root.form.everyLabel
        text: root.form.every
        error: root.form.everyProblem
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 3
        onEdited: root.form.every = text
    }
    WeekdayChips {
        id: weekdays

        visible: root.form.frequency === "weeks"
        form: root.form
    }
    Select {
        visible: root.form.frequency === "months_weekday"
        //: A field for a routine: the first, second ... such day of the week in a month.
        label: qsTr("Which of the month")
        options: root.form.ordinals
        currentIndex: root.form.ordinal
        onActivated: index => root.form.ordinal = index
    }
    Select {
        visible: root.form.frequency === "months_weekday"
        //: A field for a routine.
        label: qsTr("Day of the week")
        options: root.form.weekdayNames
        currentIndex: root.form.weekday
        onActivated: index => root.form.weekday = index
    }
    Select {
        visible: root.form.frequency === "years"
        //: A field for a routine.
        label: qsTr("Month")
        options: root.form.months
        currentIndex: root.form.month
        onActivated: index => root.form.month = index
    }
    Select {
        visible: root.form.frequency === "months" || root.form.frequency === "years"
        //: A field for a routine.
        label: qsTr("Day of the month")
        options: root.form.days
        currentIndex: root.form.day
        onActivated: index => root.form.day = index
    }
    ChoiceGroup {
        visible: !root.once
        //: Above the two ways in which the next time of a routine is found.
        label: qsTr("Counted from")
        value: root.form.counting
        onChosen: value => root.form.counting = value

        RadioChoice {
            value: "start"
            //: The times of a routine are counted from its first day.
            text: qsTr("A fixed day")
            //: Explains that the times of a routine are counted from its first day.
            description: qsTr("Every Monday stays every Monday, however late it was done.")
        }
        RadioChoice {
            value: "completion"
            //: The next time of a routine is counted from when it was done last.
            text: qsTr("When it was done last")
            //: Explains that the next time of a routine is counted from when it was done last.
            description: qsTr("Done late, it also comes later the next time.")
        }
    }
    TextField {
        id: start

        label: root.once
               //: A field for a routine that comes once. The date in brackets is an example of the form.
               ? qsTr("On this day (2026-11-30)")
               //: A field for a routine. The date in brackets is an example of the form.
               : qsTr("From this day on (2026-11-30)")
        text: root.form.start
        error: root.form.startProblem
        maximumLength: 10
        onEdited: root.form.start = text
    }
    Select {
        //: A field for a routine: when it reminds.
        label: qsTr("Time of day")
        options: root.form.times
        currentIndex: root.form.timeIndex
        onActivated: index => root.form.timeIndex = index
    }
    TextField {
        id: time

        visible: root.form.asksForTime
        //: A field for a routine: when it reminds. The time in brackets is an example of the form.
        label: qsTr("At this time (18:30)")
        text: root.form.time
        error: root.form.timeProblem
        maximumLength: 5
        onEdited: root.form.time = text
    }
}
