// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What is due now and in the week to come.
Card {
    id: root

    readonly property TodayViewModel viewModel: App.pages.today

    Heading {
        //: A card on Today.
        text: qsTr("Due this week")
        level: 2
    }
    Repeater {
        model: root.viewModel.due
        delegate: DueRow { viewModel: root.viewModel }
    }
}
