// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Which week or month is shown, and the ways to the one before and after.
RowLayout {
    id: root

    required property AgendaViewModel viewModel

    readonly property bool byWeek: viewModel.span === AgendaViewModel.Week

    spacing: Theme.space8
    Layout.fillWidth: true

    IconButton {
        // At the end it stays as long as it has the keyboard focus.
        enabled: root.viewModel.hasBefore || activeFocus
        rotation: 180
        icon.name: "chevron"
        name: root.byWeek
              //: Turns the calendar back.
              ? qsTr("The week before")
              //: Turns the calendar back.
              : qsTr("The month before")
        onClicked: root.viewModel.turn(-1)
    }
    BodyText {
        text: root.viewModel.spanText
        strong: true
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        enabled: root.viewModel.hasAfter || activeFocus
        icon.name: "chevron"
        name: root.byWeek
              //: Turns the calendar on.
              ? qsTr("The week after")
              //: Turns the calendar on.
              : qsTr("The month after")
        onClicked: root.viewModel.turn(1)
    }
}
