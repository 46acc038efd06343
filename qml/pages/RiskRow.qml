// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// One risk in the list: pressing it opens it.
T.AbstractButton {
    id: root

    required property int number
    required property string riskId
    required property string title
    required property string words
    required property string placeText
    required property bool needsPlan
    required property string outsideText
    required property string stepsText
    required property string dropText
    required property string nextStep

    // Too narrow, measured in letters, for the number to stand beside the words.
    readonly property bool planShown: root.needsPlan && root.outsideText === ""
    readonly property int badgeRoom: Math.round(Theme.smallSize * 3.2)
    readonly property real badgeHeight: badge.implicitHeight
    readonly property bool cramped: width < Theme.crampedWidth
    readonly property string details: root.outsideText === "" ? root.stepsText : root.outsideText
    readonly property string next: root.nextStep === ""
                                   ? ""
                                   //: Below a risk: what helps most against it. %1 is a step, %2 what it would take off the index ("−2.4").
                                   : qsTr("Next best step: %1 (%2)").arg(root.nextStep).arg(root.dropText)

    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space16
    leftPadding: root.number > 0 && !root.cramped ? Theme.space16 + root.badgeRoom : Theme.space16
    topPadding: root.number > 0 && root.cramped ? Theme.space16 + root.badgeHeight + Theme.space4 : Theme.space16
    hoverEnabled: true
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    //: Of a risk, for screen readers: it is so serious that one should have a plan for it.
    Accessible.description: (root.planShown ? qsTr("Have a plan") + ". " : "") + root.words + ". " + root.details + (root.next === "" ? "" : ". " + root.next)
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: App.openPage(App.Risk, root.riskId)

    CountBadge {
        id: badge

        x: Theme.space16
        y: Theme.space16
        visible: root.number > 0
        count: root.number
        tone: Tone.Brand
    }

    // A Column, whose heights follow its widths at once; layouts inside a control lag behind with large text.
    contentItem: Column {
        spacing: Theme.space4

        PlainText {
            width: parent.width
            text: root.title
            running: true
            strong: true
        }
        Chip {
            visible: root.planShown
            //: Beside a risk that is so serious that one should have a plan, however improbable it is.
            text: qsTr("have a plan")
            tone: Tone.Amber
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: root.words
            running: true
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
        }
        PlainText {
            width: parent.width
            text: root.details
            running: true
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
        }
        PlainText {
            width: parent.width
            visible: root.next !== "" && root.number > 0
            text: root.next
            running: true
            color: Theme.colors.brand
            font.pixelSize: Theme.smallSize
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.touched(Theme.colors.surface, root.hovered, root.down)
        border.width: Theme.lineWidth
        border.color: Theme.colors.line

        FocusRing {
            visible: root.visualFocus
            innerRadius: Theme.cardRadius
        }
    }
}
