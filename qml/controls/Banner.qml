// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A message that stays where it is: what is so, and at most one thing to do about it. The symbol says the tone without colour.
Rectangle {
    id: root

    required property string text
    property int tone: Tone.Blue
    property string actionText: ""
    property string symbol: tone === Tone.Amber || tone === Tone.Red ? "warning" : tone === Tone.Green ? "check" : "info"

    signal actionTriggered

    // Not from its words: how they are laid out depends on the width the banner gets.
    implicitWidth: Theme.fieldWidth
    implicitHeight: layout.implicitHeight + 2 * Theme.space12
    radius: Theme.cardRadius
    color: Theme.toneTint(tone)
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: layout

        readonly property bool roomy: root.width >= Theme.roomyWidth

        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space16
        anchors.topMargin: Theme.space12
        anchors.bottomMargin: Theme.space12
        columns: roomy ? 3 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space4

        Icon {
            name: root.symbol
            color: Theme.toneInk(root.tone)
            Layout.alignment: layout.roomy ? Qt.AlignVCenter : Qt.AlignTop
        }
        PlainText {
            text: root.text
            running: true
            Layout.fillWidth: true
        }
        TextButton {
            visible: root.actionText !== ""
            text: root.actionText
            ink: Theme.toneInk(root.tone)
            Layout.fillWidth: !layout.roomy
            Layout.columnSpan: layout.roomy ? 1 : 2
            onClicked: root.actionTriggered()
        }
    }
}
