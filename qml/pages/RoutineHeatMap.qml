// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The days that lie behind a routine, a week in each column: as many of them as there is room for. One stop for Tab; arrow keys go
// from day to day and from week to week, and what happened on it is read out.
Item {
    id: root

    required property RoutineHistoryViewModel history

    readonly property list<int> marks: root.history.marks
    readonly property bool whole: width >= root.history.weeks * Theme.space16
    readonly property int side: whole ? Math.min(Theme.space24, Math.floor(width / root.history.weeks)) : Theme.space24
    readonly property int columns: Math.max(1, Math.min(root.history.weeks, Math.floor(width / side)))
    readonly property int first: 7 * (root.history.weeks - columns)
    readonly property int last: root.marks.length - 1
    // Counted from the first of all days; today until another is chosen.
    property int wanted: last
    readonly property int current: Math.max(first, Math.min(last, wanted))
    // By way of a property of the history, so that it follows what changes there.
    readonly property string dayText: root.history.summary === "" ? "" : root.history.dayText(root.current)

    function go(day: int): void {
        root.wanted = Math.max(root.first, Math.min(root.last, day));
        root.history.announceDay(root.current);
    }

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touchTarget, names.height + 7 * side)
    activeFocusOnTab: true
    Layout.fillWidth: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    //: Name of the calendar with the history of a routine, for screen readers.
    Accessible.name: qsTr("Day by day. Up and down go by a day, left and right by a week")
    Accessible.description: root.dayText
    Accessible.onIncreaseAction: root.go(root.current + 1)
    Accessible.onDecreaseAction: root.go(root.current - 1)
    Keys.onUpPressed: root.go(root.current - 1)
    Keys.onDownPressed: root.go(root.current + 1)
    Keys.onLeftPressed: root.go(root.current - 7)
    Keys.onRightPressed: root.go(root.current + 7)

    Item {
        id: names

        width: root.columns * root.side
        height: Theme.lineHeight(Theme.smallSize)

        Repeater {
            model: root.columns
            delegate: PlainText {
                required property int index

                x: index * root.side
                visible: text !== "" && x + implicitWidth <= root.width
                text: root.history.monthNames[root.history.weeks - root.columns + index] ?? ""
                wrapMode: Text.NoWrap
                color: Theme.colors.ink2
                font.pixelSize: Theme.smallSize
            }
        }
    }
    Repeater {
        model: 7 * root.columns
        delegate: RoutineDay {
            required property int index

            readonly property int day: root.first + index

            x: Math.floor(index / 7) * root.side
            y: names.height + index % 7 * root.side
            side: root.side
            visible: day <= root.last
            mark: root.marks[day] ?? RoutineHistoryViewModel.Nothing
            chosen: day === root.current
            ringed: chosen && root.activeFocus
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: event => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.go(root.first + 7 * Math.floor(event.x / root.side) + Math.max(0, Math.min(6, Math.floor((event.y - names.height) / root.side))));
        }
    }
}
