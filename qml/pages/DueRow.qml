// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// One line of what is due: pressing it opens the step.
T.AbstractButton {
    id: root

    required property TodayViewModel viewModel
    required property int index
    required property string actionId
    required property string title
    required property string dayText
    required property string statusText
    required property int statusTone
    required property string intervalText
    required property bool isDone

    // What is done says how often it comes; what is late or put off says that.
    readonly property string fact: root.isDone ? root.intervalText : root.statusText

    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * Theme.space8)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    //: A line of the due list, for screen readers. %1 is the step, %2 the day it is due, %3 how late it is or how often it comes.
    Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.dayText).arg(root.fact)
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    onClicked: root.viewModel.openStep(root.actionId)

    contentItem: GridLayout {
        columns: root.width >= Theme.dialogWidth ? 3 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space4

        PlainText {
            text: root.dayText
            color: Theme.colors.ink2
            strong: true
            font.pixelSize: Theme.smallSize
            Layout.preferredWidth: Theme.touchTarget * 1.5 * Theme.scale
        }
        PlainText {
            text: root.title
            running: true
            Layout.fillWidth: true
        }
        Chip {
            text: root.fact
            tone: root.statusTone === Tone.Amber ? Tone.Amber : Tone.Neutral
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
