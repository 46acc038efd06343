// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What lies behind a routine: as a calendar, and as words.
Card {
    id: root

    required property RoutineHistoryViewModel history
    property bool listed: false

    Heading {
        //: A card on the page of a routine.
        text: qsTr("What lies behind")
    }
    BodyText { text: root.history.summary }
    RoutineHeatMap {
        id: map

        history: root.history
    }
    SmallText { text: map.dayText }
    WrapRow {
        Repeater {
            model: [RoutineHistoryViewModel.Done, RoutineHistoryViewModel.Skipped, RoutineHistoryViewModel.Missed]
            delegate: Row {
                id: entry

                required property int modelData

                spacing: Theme.space4

                RoutineDay {
                    mark: entry.modelData
                    side: Theme.space24
                }
                SmallText {
                    text: root.history.markWords[entry.modelData] ?? ""
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    WrapRow {
        visible: root.history.months.count > 0

        TextButton {
            icon.name: "chevron_down"
            text: root.listed
                  //: Folds the history of a routine, as a list of months, away.
                  ? qsTr("Hide the list")
                  //: Folds the history of a routine out as a list of months.
                  : qsTr("Show as a list")
            onClicked: root.listed = !root.listed
        }
    }
    Repeater {
        model: root.listed ? root.history.months : null
        delegate: FactLine {}
    }
}
