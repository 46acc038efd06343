// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// Every control of Holdfast.Controls at once, to look at.
Rectangle {
    id: root

    readonly property bool narrow: Theme.widthClass(width) === Theme.Phone
    readonly property list<string> icons: [
        "back", "backup", "check", "check_sources", "chevron", "chevron_down", "close", "copy",
        "delete", "devices", "evidence", "hide", "holdfast", "info", "later", "link", "lock", "more",
        "open", "permissions", "practices", "print", "save", "settings", "show", "sources", "today", "undo",
        "unlock", "warning"
    ]

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
            NavigationItem { text: "Today"; icon.name: "today"; compact: true; count: 3; selected: true; Layout.fillWidth: false }
            NavigationItem { text: "Practices"; icon.name: "practices"; compact: true; Layout.fillWidth: false }
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
            Card {
                ChoiceGroup {
                    label: "How sure are you that this is done?"
                    value: "tried"

                    RadioChoice { value: "said"; text: "I say so" }
                    RadioChoice { value: "tried"; text: "I tried it"; description: "Both answered an SMS." }
                }
                ChoiceGroup {
                    label: "Where"
                    value: "any"

                    WrapRow {
                        spacing: Theme.space8

                        ChoiceChip { value: "any"; text: "Any phone" }
                        ChoiceChip { value: "wechat"; text: "WeChat" }
                        ChoiceChip { value: "landline"; text: "Landline" }
                    }
                }
                Switch { text: "Large touch targets"; description: "Buttons grow for unsteady hands."; checked: true }
                Switch { text: "Off" }
                LevelSlider { label: "How likely?"; level: 3; words: "about once in ten years" }
                Select { label: "Lock after"; options: ["1 minute", "5 minutes", "15 minutes", "Never"]; currentIndex: 1 }
                TextArea { label: "Note"; placeholder: "What happened when you tried?" }
            }
            ChoiceGroup {
                label: "Who is this for?"
                spacing: Theme.space12
                value: "me"

                ChoiceCard { value: "me"; text: "For me"; description: "Wallet card, my phone, my chat app." }
                ChoiceCard { value: "household"; text: "For my household" }
            }
            Card {
                ListRow { title: "Backup payment and communication"; subtitle: "3 of 13 done"; fact: "2 due"; factTone: Tone.Amber; icon.name: "backup" }
                Divider {}
                ListRow { title: "Check sources"; subtitle: "9 of 12 done"; icon.name: "check_sources" }
            }
            Banner { text: "Done, I tried it. Due again 22 May 2027."; tone: Tone.Green; actionText: "Undo" }
            Banner { text: "Write down your recovery code. Without it a forgotten passphrase cannot be helped."; tone: Tone.Amber; actionText: "Show the code" }
            Banner { text: "This is the sample household." }
            WrapRow {
                AppMark { size: 64 }
                PrimaryButton { text: "Delete everything"; dangerous: true; icon.name: "delete" }
                ProgressBar { label: "Opening the vault"; valueText: ""; indeterminate: true; width: 200 }
            }
            Flow {
                spacing: Theme.space12
                Layout.fillWidth: true

                Repeater {
                    model: root.icons

                    Icon {
                        required property string modelData
                        name: modelData
                    }
                }
            }
        }
    }

    BottomBar {
        id: bar

        visible: root.narrow
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        name: "Places"

        BottomBarItem { text: "Today"; icon.name: "today"; selected: true; count: 3; countText: "3 due"; labelShown: bar.labelsFit }
        BottomBarItem { text: "Practices"; icon.name: "practices"; labelShown: bar.labelsFit }
        BottomBarItem { text: "Lock"; icon.name: "lock"; labelShown: bar.labelsFit }
        BottomBarItem { text: "Settings"; icon.name: "settings"; labelShown: bar.labelsFit }
    }
}
