// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One risk: where it stands, how likely and how serious it is for the person, and what lowers it.
PageScroll {
    id: root

    property RiskViewModel viewModel: App.pages.risk

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    Trail {
        //: The way back from a risk: the page with all risks.
        above: qsTr("Risks")
        onWanted: App.openPage(App.Risks)
    }
    Heading {
        text: root.viewModel.title
        level: 1
        focus: true
    }
    BodyText {
        text: root.viewModel.description
        color: Theme.colors.ink2
    }
    WrapRow {
        spacing: Theme.space8
        Layout.bottomMargin: Theme.space8

        Chip {
            visible: root.viewModel.needsPlan
            //: Beside a risk that is so serious that one should have a plan, however improbable it is.
            text: qsTr("have a plan")
            tone: Tone.Amber
        }
        Chip { text: root.viewModel.stepsText }
    }
    GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop

            EstimateCard {
                estimate: root.viewModel.probability
                //: Above the slider for the probability of a risk.
                question: qsTr("How likely is it for you, with nothing done?")
                //: The least likely a risk may be.
                lowLabel: qsTr("At least")
                //: The most likely a risk may be.
                highLabel: qsTr("At most")
            }
            EstimateCard {
                estimate: root.viewModel.seriousness
                //: Above the slider for the seriousness of a risk.
                question: qsTr("How serious would it be for you?")
                //: The least serious a risk may be.
                lowLabel: qsTr("At best")
                //: The most serious a risk may be.
                highLabel: qsTr("At worst")
            }
            RiskNoteCard { viewModel: root.viewModel }
        }
        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Card {
                Heading {
                    //: A card on the page of a risk.
                    text: qsTr("Where it stands")
                }
                BodyText { text: root.viewModel.words }
                SmallText { text: root.viewModel.leftText }
                RiskMatrix { risks: root.viewModel.matrix }
                WrapRow {
                    TextButton {
                        icon.name: "info"
                        //: Opens the arithmetic behind a number.
                        text: qsTr("How this is counted")
                        onClicked: App.pages.explanation.explainRisk(root.viewModel.riskId)
                    }
                }
            }
            Card {
                Heading {
                    //: A card on the page of a risk: the reason for its levels.
                    text: qsTr("Why this level is suggested")
                }
                BodyText { text: root.viewModel.rationale }
            }
            SourcesCard {
                sources: root.viewModel.sources
                onCopyWanted: address => root.viewModel.copyAddress(address)
            }
        }
    }
    Heading {
        visible: steps.visible
        //: Heading above the steps that lower a risk.
        text: qsTr("What lowers it")
        level: 2
        Layout.topMargin: Theme.space12
    }
    Card {
        id: steps

        visible: root.viewModel.steps.count > 0
        spacing: 0

        Repeater {
            model: root.viewModel.steps
            delegate: StepRow {}
        }
    }
}
