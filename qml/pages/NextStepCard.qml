// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One suggested step: tick it, or start it. Ticking asks in place how it is known.
Card {
    id: root

    required property TodayViewModel viewModel
    required property int index
    required property string actionId
    required property string title
    required property string reason
    required property string minutesText
    required property string practiceTitle
    required property string statusText
    required property int statusTone
    required property bool isDone
    required property string dropText
    required property string dropSentence

    readonly property bool wide: width >= Theme.dialogWidth

    GridLayout {
        columns: !root.wide ? 2 : drop.wideVisible ? 4 : 3
        columnSpacing: Theme.space8
        rowSpacing: Theme.space8
        Layout.fillWidth: true

        CheckBox {
            id: tick

            //: Name of the box before a step, for screen readers. %1 is the step.
            accessibleName: qsTr("Mark as done: %1").arg(root.title)
            Layout.alignment: Qt.AlignTop
            // Its box stands where the card's words begin; what a finger can hit reaches further.
            Layout.leftMargin: -(implicitWidth - Theme.indicatorSize) / 2
        }
        ColumnLayout {
            spacing: Theme.space4
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter

            Heading {
                text: root.title
                level: 3
            }
            SmallText {
                //: Below a suggested step. %1 is a reason ("Softens: Payment outage"), %2 a time ("10 min").
                text: root.reason === "" ? root.minutesText : qsTr("%1 · %2").arg(root.reason).arg(root.minutesText)
            }
            WrapRow {
                visible: !drop.wideVisible && root.dropText !== "" || root.statusTone === Tone.Amber
                spacing: Theme.space8

                Chip {
                    visible: !drop.wideVisible && root.dropText !== ""
                    text: drop.text
                    tone: drop.tone
                    Accessible.name: root.dropSentence
                }
                Chip {
                    visible: root.statusTone === Tone.Amber
                    text: root.statusText
                    tone: root.statusTone
                }
            }
        }
        Chip {
            id: drop

            readonly property bool wideVisible: root.wide && root.dropText !== ""

            visible: wideVisible
            //: What a step would take off the exposure index. %1 is a number such as −2.4.
            text: qsTr("%1 exposure").arg(root.dropText)
            tone: Tone.Brand
            Accessible.name: root.dropSentence
        }
        WrapRow {
            Layout.fillWidth: !root.wide
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: root.wide ? start.implicitWidth : -1

            PrimaryButton {
                id: start

                visible: root.index === 0
                //: Opens a step.
                text: qsTr("Start")
                //: Name of the button beside a step, for screen readers. %1 is the step.
                accessibleName: qsTr("Start: %1").arg(root.title)
                onClicked: root.viewModel.openStep(root.actionId)
            }
            SecondaryButton {
                visible: root.index !== 0
                text: start.text
                accessibleName: start.accessibleName
                onClicked: root.viewModel.openStep(root.actionId)
            }
            SecondaryButton {
                visible: !root.wide
                //: Puts a step off by a week.
                text: qsTr("Later")
                //: Name of the button beside a step, for screen readers. %1 is the step.
                accessibleName: qsTr("Remind me in a week: %1").arg(root.title)
                onClicked: root.viewModel.remindLater(root.actionId)
            }
        }
    }
    EvidenceQuestion {
        visible: tick.checked
        onAnswered: tried => root.viewModel.markDone(root.actionId, tried ? TodayViewModel.Tried : TodayViewModel.Said)
        onCancelled: {
            tick.checked = false;
            tick.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
