// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// Every control of Holdfast.Controls at once, to look at.
Rectangle {
    id: root

    readonly property bool narrow: Theme.widthClass(width) === Theme.Phone

    width: 1280
    height: 820
    color: Theme.colors.background

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            visible: !root.narrow
            spacing: Theme.space4
            Layout.alignment: Qt.AlignTop
            Layout.margins: Theme.space12
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.railWidth - 2 * Theme.space12

            NavigationItem { text: "Today"; icon.name: "today"; selected: true; count: 3; countText: "3 due" }
            NavigationItem { text: "Practices"; icon.name: "practices" }
            NavigationItem { text: "Settings"; icon.name: "settings" }
            NavigationItem { text: "Lock"; icon.name: "lock"; compact: true; Layout.fillWidth: false }
        }
        PageScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading { level: 1; text: "Good evening. Three things would help most today." }
            SmallText { text: "Monday 23 November · everything stays on this device, encrypted" }
            Card {
                GridLayout {
                    columns: root.narrow ? 1 : 2
                    columnSpacing: Theme.space12

                    RowLayout {
                        spacing: Theme.space12

                        CheckBox { accessibleName: "Give two people a number" }
                        ColumnLayout {
                            spacing: 0

                            Heading { level: 3; text: "Give two people a number that works without WeChat" }
                            SmallText { text: "Cuts Chat outage the most of anything left · 10 min" }
                        }
                    }
                    RowLayout {
                        spacing: Theme.space12
                        Layout.fillWidth: false

                        Chip { text: "−9 exposure"; tone: Tone.Brand }
                        PrimaryButton { text: "Start" }
                    }
                }
            }
            Card {
                Heading { text: "How" }
                CheckBox { text: "Choose two people who would look for you if you went quiet."; checked: true; Layout.fillWidth: true }
                CheckBox { text: "Write down each one’s phone number — on paper, not only in the app."; Layout.fillWidth: true }
                BodyText { text: "If one app carries every conversation, one outage or one locked account cuts you off from everyone at once. Two people who can reach you another way is the smallest tree that still stands. 若一個應用程式承載所有對話。" }
            }
            WrapRow {
                PrimaryButton { text: "Mark as done" }
                SecondaryButton { text: "Remind me later"; icon.name: "later" }
                TextButton { text: "Doesn’t apply" }
                SecondaryButton { text: "Disabled"; enabled: false }
                IconButton { name: "Copy"; icon.name: "copy" }
            }
            WrapRow {
                spacing: Theme.space8

                Chip { text: "10 min" }
                Chip { text: "Brand"; tone: Tone.Brand }
                Chip { text: "Due now"; tone: Tone.Amber }
                Chip { text: "Chat only"; tone: Tone.Red }
                Chip { text: "Tried"; tone: Tone.Green }
                Chip { text: "Seen"; tone: Tone.Blue }
            }
            Card {
                ProgressBar { label: "Check sources"; valueText: "9 of 12 done"; value: 0.75 }
                ProgressBar { label: "Backup payment and communication"; valueText: "3 of 13 done"; value: 0.23; tone: Tone.Amber }
                TextField { label: "Note"; text: "Written on the card"; help: "Only you can read this." }
                TextField { label: "Passphrase"; error: "That is not the passphrase of this vault." }
            }
            Flow {
                spacing: Theme.space12
                Layout.fillWidth: true

                Repeater {
                    model: Object.keys(Icons.paths)

                    Icon {
                        required property string modelData
                        name: modelData
                    }
                }
            }
        }
    }
}
