// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A week or a month, a day in each cell. One stop for Tab; arrow keys go by day and week, Page Up and Down by month, Home and End to
// the ends of the week; Enter shows the list of the day.
FocusScope {
    id: root

    required property AgendaViewModel viewModel

    // The cell that Tab comes to.
    property int current: -1

    readonly property real cellWidth: width / 7
    readonly property int rows: Math.ceil(viewModel.days.count / 7)

    // The cell that loses the focus must still be a stop for Tab while it has it: `current` follows the focus.
    function followCurrent(): void {
        if (root.activeFocus)
            root.focusCurrent();
        else
            root.current = root.viewModel.currentIndex;
    }

    function focusCurrent(): void {
        cells.itemAt(root.viewModel.currentIndex)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: 7 * Theme.touchTarget
    implicitHeight: names.height + root.rows * Theme.touchTarget
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    //: Name of the calendar on Today, for screen readers. %1 is a week or a month.
    Accessible.name: qsTr("Calendar, %1").arg(root.viewModel.spanText)
    Keys.onPressed: event => event.accepted = root.viewModel.move(event.key)
    Component.onCompleted: root.current = root.viewModel.currentIndex

    Connections {
        target: root.viewModel
        function onCurrentChanged(): void {
            root.followCurrent();
        }
    }
    Row {
        id: names

        Repeater {
            model: root.viewModel.weekdays
            delegate: PlainText {
                required property string modelData

                width: root.cellWidth
                text: modelData
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.colors.ink2
                font.pixelSize: Theme.smallSize
            }
        }
    }
    Repeater {
        id: cells

        model: root.viewModel.days
        delegate: AgendaDay {
            x: (index % 7) * root.cellWidth
            y: names.height + Math.floor(index / 7) * Theme.touchTarget
            width: root.cellWidth
            height: Theme.touchTarget
            focusPolicy: root.current === index ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus) root.current = index
            onClicked: root.viewModel.showDay(index)
        }
    }
}
