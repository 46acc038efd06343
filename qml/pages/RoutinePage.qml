// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One routine: where it stands, what it asks for, what lies behind.
PageScroll {
    id: root

    property RoutineViewModel viewModel: App.pages.routine

    Trail {
        //: Title of the page about recurring self-checks.
        above: qsTr("Routines")
        onWanted: App.openPage(App.Routines)
    }
    ColumnLayout {
        spacing: Theme.space4

        Heading {
            text: root.viewModel.name
            level: 1
            focus: true
        }
        BodyText {
            visible: root.viewModel.present
            text: root.viewModel.rhythm
            color: Theme.colors.ink2
        }
    }
    WrapRow {
        visible: root.viewModel.present
        spacing: Theme.space8

        Chip {
            text: root.viewModel.when
            tone: root.viewModel.tone
        }
        Chip {
            visible: root.viewModel.lastDoneText !== ""
            text: root.viewModel.lastDoneText
        }
    }
    BodyText {
        visible: root.viewModel.purpose !== ""
        text: root.viewModel.purpose
    }
    RoutineActions { viewModel: root.viewModel }
    Card {
        visible: root.viewModel.present

        Heading {
            //: A card on the page of a routine: the steps, looks and drills in it.
            text: qsTr("What it asks for")
        }
        SmallText {
            visible: root.viewModel.items.count === 0
            //: On the page of a routine without steps.
            text: qsTr("Nothing in particular. You can add steps when you change it.")
        }
        Repeater {
            model: root.viewModel.items
            delegate: RoutineItemRow {
                onWanted: root.viewModel.openItem(index)
            }
        }
    }
    // After what matters more: its many days take longer than a frame.
    Loader {
        active: root.viewModel.present
        visible: active
        asynchronous: true
        source: "RoutineHistory.qml"
        Layout.fillWidth: true
    }
    RoutineUpkeep {
        visible: root.viewModel.present
        viewModel: root.viewModel
    }

    RoutineForm { viewModel: root.viewModel.editor }
}
