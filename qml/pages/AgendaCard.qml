// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What is due now, and what comes in the week or the month to come.
Card {
    id: root

    readonly property AgendaViewModel viewModel: App.pages.agenda

    // Room for seven days that a finger can hit; without it the list below says the same.
    readonly property bool roomy: width - 2 * padding >= 7 * Theme.touchTarget

    Heading {
        //: A card on Today.
        text: qsTr("Due and to come")
        level: 2
    }
    BodyText {
        visible: root.viewModel.waiting.count === 0
        //: On Today, when nothing is due.
        text: qsTr("Nothing is due.")
    }
    Repeater {
        model: root.viewModel.waiting
        delegate: AgendaRow { viewModel: root.viewModel }
    }
    MoreButton {
        hidden: root.viewModel.waiting.hidden
        onWanted: root.viewModel.waiting.showMore()
    }
    Divider {}
    ChoiceGroup {
        //: A choice on Today: what comes in a week or in a month.
        label: qsTr("What comes in the")
        value: root.viewModel.span === AgendaViewModel.Month ? "month" : "week"
        onChosen: value => root.viewModel.span = value === "month" ? AgendaViewModel.Month : AgendaViewModel.Week

        WrapRow {
            ChoiceChip {
                value: "week"
                //: Shows what comes in a week.
                text: qsTr("Week")
            }
            ChoiceChip {
                value: "month"
                //: Shows what comes in a month.
                text: qsTr("Month")
            }
        }
    }
    AgendaTurn { viewModel: root.viewModel }
    AgendaGrid {
        id: grid

        visible: root.roomy
        viewModel: root.viewModel
    }
    Heading {
        text: root.viewModel.listText
        level: 3
    }
    SmallText {
        visible: root.viewModel.emptyText !== ""
        text: root.viewModel.emptyText
    }
    Repeater {
        model: root.viewModel.coming
        delegate: AgendaRow { viewModel: root.viewModel }
    }
    MoreButton {
        hidden: root.viewModel.coming.hidden
        onWanted: root.viewModel.coming.showMore()
    }
    WrapRow {
        visible: root.viewModel.dayShown

        TextButton {
            //: Shows again what comes in the whole week or month, after the list of one day.
            text: qsTr("Show all that comes")
            onClicked: {
                // It goes away with the list of the day.
                grid.focusCurrent();
                root.viewModel.showAll();
            }
        }
    }
}
