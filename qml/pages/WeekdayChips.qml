// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The days of the week on which a routine comes.
ColumnLayout {
    id: root

    required property RoutineRhythmForm form

    // Where the keyboard focus goes when none is chosen.
    readonly property Item first: chips.itemAt(0)

    spacing: Theme.space4
    Layout.fillWidth: true

    SmallText {
        //: Above the days of the week on which a routine comes.
        text: qsTr("On these days")
    }
    WrapRow {
        spacing: Theme.space8

        Repeater {
            id: chips

            model: root.form.weekdayNames
            delegate: WeekdayChip {
                required property int index
                required property string modelData

                text: modelData
                chosen: (root.form.weekdays >> index) % 2 === 1
                onClicked: root.form.toggleWeekday(index)
            }
        }
    }
    SmallText {
        visible: root.form.weekdaysProblem !== ""
        text: root.form.weekdaysProblem
        color: Theme.colors.red
    }
}
