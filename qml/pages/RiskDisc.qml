// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// One risk in the matrix: pressing it opens it. Arrow keys go from disc to disc. What a finger can hit reaches further than the disc.
T.AbstractButton {
    id: root

    required property int number
    required property string riskId
    required property string placeText
    required property bool needsPlan

    readonly property real inset: (Theme.touchTarget - Theme.discSize) / 2

    implicitWidth: Theme.touchTarget
    implicitHeight: Theme.touchTarget
    leftInset: inset
    rightInset: inset
    topInset: inset
    bottomInset: inset
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.placeText
    //: Of a risk, for screen readers: it is so serious that one should have a plan for it.
    Accessible.description: root.needsPlan ? qsTr("Have a plan") : ""
    Accessible.onPressAction: {
        Activity.pressed();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: App.openPage(App.Risk, root.riskId)

    contentItem: PlainText {
        text: root.number
        strong: true
        color: Theme.colors.fillInk
        font.pixelSize: Theme.discTextSize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: width / 2
        color: Theme.touched(Theme.colors.brand, root.hovered, root.down)
        border.width: Theme.edgeWidth
        border.color: Theme.colors.surface

        FocusRing {
            visible: root.visualFocus
            innerRadius: parent.radius
        }
    }
}
