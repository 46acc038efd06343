// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Whether and how reminders come.
Card {
    id: root

    readonly property RemindersViewModel viewModel: App.pages.reminders

    spacing: Theme.space12

    Heading {
        //: A card in Settings.
        text: qsTr("Reminders")
    }
    Banner {
        visible: text !== ""
        text: root.viewModel.problem
        tone: Tone.Amber
    }
    Switch {
        //: A switch in Settings.
        text: qsTr("Remind me while Holdfast is closed")
        checked: root.viewModel.comesWhileClosed
        enabled: root.viewModel.canChange || activeFocus
        onToggled: root.viewModel.setComesWhileClosed(!root.viewModel.comesWhileClosed)
    }
    // Not on the switch: it is read most where that cannot be pressed, and faint.
    SmallText { text: root.viewModel.setUpText }
    WrapRow {
        visible: root.viewModel.plan !== ""

        TextButton {
            icon.name: "info"
            //: Opens the list of files and commands by which the system is told to wake Holdfast.
            text: qsTr("What this sets up")
            onClicked: planned.open()
        }
    }
    Divider {}
    Select {
        //: A choice in Settings: when steps remind that fall due by their own interval. Routines have times of their own.
        label: qsTr("Steps remind at")
        options: root.viewModel.times
        currentIndex: root.viewModel.timeForSteps
        onActivated: index => root.viewModel.setTimeForSteps(index)
    }
    Switch {
        //: A switch in Settings.
        text: qsTr("Quiet hours")
        //: Below the switch for quiet hours.
        description: qsTr("No notification comes in them, apart from times you set yourself.")
        checked: root.viewModel.quiet
        onToggled: root.viewModel.setQuiet(!root.viewModel.quiet)
    }
    Select {
        visible: root.viewModel.quiet
        //: A choice in Settings: when quiet hours begin.
        label: qsTr("Quiet from")
        options: root.viewModel.times
        currentIndex: root.viewModel.quietFrom
        onActivated: index => root.viewModel.setQuietFrom(index)
    }
    Select {
        visible: root.viewModel.quiet
        //: A choice in Settings: when quiet hours end.
        label: qsTr("Quiet until")
        options: root.viewModel.times
        currentIndex: root.viewModel.quietUntil
        onActivated: index => root.viewModel.setQuietUntil(index)
    }
    Switch {
        //: A switch in Settings: whether notifications show titles.
        text: qsTr("Show what it is about")
        //: Below the switch for titles on notifications.
        description: qsTr("A notification then shows the names of your routines. Whoever sees your screen can read them, also when it is locked, and they lie readable in a file beside the vault. Otherwise it says \"Your check is due\" and nothing else.")
        checked: root.viewModel.showsTitles
        onToggled: root.viewModel.setShowsTitles(!root.viewModel.showsTitles)
    }
    Switch {
        //: A switch in Settings.
        text: qsTr("Look for pending updates while closed")
        //: Below the switch for looking for updates.
        description: qsTr("At most once a day, without the vault. You hear of security updates, and when nothing could be learned for a week.")
        checked: root.viewModel.looksForUpdates
        onToggled: root.viewModel.setLooksForUpdates(!root.viewModel.looksForUpdates)
    }
    WrapRow {
        SecondaryButton {
            icon.name: "routines"
            //: Sends a reminder to see whether reminders come, and shows what they depend on.
            text: qsTr("Send me a test reminder")
            onClicked: {
                root.viewModel.sendTest();
                test.open();
            }
        }
    }

    Sheet {
        id: planned

        //: Title of a sheet: the files and commands by which the system is told to wake Holdfast.
        title: qsTr("What this sets up")

        BodyText {
            //: On the sheet with files and commands. They are in English.
            text: qsTr("These files and commands, and nothing else. Switching it off takes them away again.")
        }
        SmallText {
            text: root.viewModel.plan
            font.family: Theme.monoFamily
        }
    }
    ReminderTestSheet {
        id: test

        viewModel: root.viewModel
    }
}
