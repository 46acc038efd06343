// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// One step in the list of a practice: pressing it opens it.
T.AbstractButton {
    id: root

    required property int index
    required property string actionId
    required property string title
    required property string statusText
    required property string dueAgainText
    required property int statusTone
    required property bool isDone
    required property string minutesText
    required property string dropText
    required property string dropSentence

    readonly property bool wide: root.width >= Theme.dialogWidth
    readonly property string lasting: root.dropText === ""
                                      ? root.minutesText
                                      //: Below a step in a list. %1 is a time ("10 min"), %2 what the step would take off the exposure index ("−2.4").
                                      : qsTr("%1 · %2 exposure").arg(root.minutesText).arg(root.dropText)
    //: Below a step in a list. %1 is a time ("10 min"), %2 a text such as "Due again 22 May 2027".
    readonly property string details: root.dueAgainText === "" ? root.lasting : qsTr("%1 · %2").arg(root.lasting).arg(root.dueAgainText)

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space12
    bottomPadding: Theme.space12
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    //: A line in the list of steps, for screen readers. %1 is the step, %2 where it stands, %3 how long it takes and when it is due again.
    Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.statusText).arg(root.details)
    Accessible.description: root.dropSentence
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    onClicked: App.openPage(App.Step, root.actionId)

    contentItem: RowLayout {
        spacing: Theme.space16

        Icon {
            name: root.isDone ? "check" : "open"
            color: root.isDone ? Theme.colors.green : Theme.colors.ink3
            Layout.alignment: Qt.AlignTop
        }
        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space12
            rowSpacing: Theme.space4
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                PlainText {
                    text: root.title
                    running: true
                    strong: true
                    Layout.fillWidth: true
                }
                PlainText {
                    text: root.details
                    running: true
                    color: Theme.colors.ink2
                    font.pixelSize: Theme.smallSize
                    Layout.fillWidth: true
                }
            }
            Chip {
                text: root.statusText
                tone: root.statusTone
                // Narrower than its words where those have a line to themselves, rather than pushing the arrow out of the card.
                Layout.fillWidth: !root.wide
                Layout.maximumWidth: implicitWidth
            }
        }
        Icon {
            name: "chevron"
            size: Theme.smallIconSize
        }
    }

    background: Item {
        Rectangle {
            visible: root.index > 0
            width: parent.width
            height: Theme.lineWidth
            color: Theme.colors.line
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.controlRadius
            color: Theme.touched("transparent", root.hovered, root.down)

            FocusRing { visible: root.visualFocus }
        }
    }
}
