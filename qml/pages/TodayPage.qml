// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What would help most, what is due, how far each practice has come.
PageScroll {
    id: root

    property TodayViewModel viewModel: App.pages.today

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    // What was marked leaves the page, with the keyboard focus in it; the receipt at the top says so and offers the way back, and goes
    // when that was taken.
    Connections {
        target: App.receipt
        function onChanged(): void {
            title.forceActiveFocus();
        }
    }

    ColumnLayout {
        spacing: Theme.space4
        Layout.bottomMargin: Theme.space12

        Heading {
            id: title

            //: %1 is a greeting ("Good evening"), %2 a sentence ("Three things would help most today.").
            text: root.sideBySide ? qsTr("%1. %2").arg(root.viewModel.greeting).arg(root.viewModel.headline)
                                  : root.viewModel.headline
            level: 1
            focus: true
        }
        BodyText {
            //: Below the headline. %1 is a weekday and date.
            text: qsTr("%1 · everything stays on this device, encrypted").arg(root.viewModel.dateText)
            color: Theme.colors.ink2
        }
    }

    ReceiptBanner { receipt: App.receipt }

    Loader {
        active: Theme.widthClass(root.Window.width) === Theme.Phone
        visible: active
        asynchronous: true
        source: "ExposureSummaryCard.qml"
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            RecoveryCodeCard { visible: root.viewModel.recoveryCodePending }
            ChangedAdviceCard {
                visible: root.viewModel.changedAdvice.count > 0
                viewModel: root.viewModel
            }
            UnfinishedNotesCard {
                visible: root.viewModel.unfinishedNotes.count > 0
                viewModel: root.viewModel
            }
            Repeater {
                model: root.viewModel.nextSteps
                delegate: NextStepCard { viewModel: root.viewModel }
            }
            WrapRow {
                visible: root.viewModel.nextSteps.count > 0

                TextButton {
                    icon.name: "info"
                    //: Opens the reason for the order of the suggested steps.
                    text: qsTr("Why these")
                    onClicked: App.pages.explanation.explainRanking(root.viewModel.nextSteps.count)
                }
            }
            // These come bit by bit after what matters more: built all at once, the window would not answer for longer than a
            // frame.
            Loader {
                active: App.pages.agenda?.present ?? false
                visible: active
                asynchronous: true
                source: "AgendaCard.qml"
                Layout.fillWidth: true
            }
        }
        Loader {
            asynchronous: true
            source: "TodayAside.qml"
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.sideBySide
            Layout.preferredWidth: root.sideBySide ? Math.round(root.width / 3) : -1
        }
    }
}
