// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One step: why, how, proof, history, sources.
PageScroll {
    id: root

    property StepViewModel viewModel: App.pages.step

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    Trail {
        //: The way back from a step. %1 is the page it belongs to.
        above: root.viewModel.practiceTitle
        onWanted: App.openPage(App.Practice, root.viewModel.practice)
    }
    Heading {
        text: root.viewModel.title
        level: 1
        focus: true
    }
    WrapRow {
        spacing: Theme.space8
        Layout.bottomMargin: Theme.space8

        Chip {
            text: root.viewModel.statusText
            tone: root.viewModel.statusTone
        }
        Chip {
            visible: root.viewModel.dueAgainText !== ""
            text: root.viewModel.dueAgainText
        }
        Repeater {
            model: root.viewModel.effects
            delegate: Chip {
                required property string modelData

                text: modelData
                tone: Tone.Brand
            }
        }
        Chip {
            visible: root.viewModel.ranking.dropText !== ""
            //: What a step would take off the exposure index. %1 is a number such as −2.4.
            text: qsTr("%1 exposure").arg(root.viewModel.ranking.dropText)
            tone: Tone.Brand
        }
        Chip {
            visible: !root.viewModel.advice.retired
            text: root.viewModel.minutesText
        }
        Chip {
            visible: !root.viewModel.advice.retired
            text: root.viewModel.intervalText
        }
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

            StepAdviceCard { advice: root.viewModel.advice }
            Card {
                visible: !root.viewModel.advice.retired

                Heading {
                    //: A card on the page of a step: the reason for it.
                    text: qsTr("Why")
                }
                BodyText { text: root.viewModel.why }
                SmallText { text: root.viewModel.basis }
            }
            StepGuideCard {
                visible: !root.viewModel.advice.retired
                viewModel: root.viewModel
            }
            StepProofCard {
                visible: !root.sideBySide && !root.viewModel.advice.retired
                viewModel: root.viewModel
            }
            // Beside what was pressed, so that it is seen on the smallest screen.
            ReceiptBanner { receipt: App.receipt }
            StepActions {
                visible: !root.viewModel.advice.retired
                viewModel: root.viewModel
            }
        }
        ColumnLayout {
            spacing: Theme.space12
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.sideBySide
            Layout.preferredWidth: root.sideBySide ? Math.round(root.width / 3) : -1

            StepProofCard {
                visible: root.sideBySide && !root.viewModel.advice.retired
                viewModel: root.viewModel
            }
            StepHotlinesCard { viewModel: root.viewModel }
            StepOrderCard { viewModel: root.viewModel }
            StepHistoryCard { viewModel: root.viewModel }
            SourcesCard {
                sources: root.viewModel.sources
                onCopyWanted: address => root.viewModel.copyAddress(address)
            }
        }
    }
}
