// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Probability and seriousness as a picture: a hollow ring where a risk started, a disc where it is. One stop for Tab; arrow keys go
// from disc to disc.
GridLayout {
    id: root

    required property RiskListModel risks

    // The disc that Tab comes to.
    property int current: 0

    function go(to: int): void {
        // The disc that loses the focus must still be a stop for Tab while it has it: `current` follows the focus.
        if (discs.itemAt(to)?.visible)
            discs.itemAt(to).forceActiveFocus(Qt.TabFocusReason);
    }

    // The disc whose middle is nearest to a press, for where the reach of several overlaps.
    function nearest(across: real, down: real): RiskDisc {
        let found = null;
        let least = Theme.touchTarget / 2;
        for (let number = 0; number < discs.count; ++number) {
            const disc = discs.itemAt(number);
            const apart = Math.hypot(disc.x + disc.width / 2 - across, disc.y + disc.height / 2 - down);
            if (disc.visible && apart <= least) {
                found = disc;
                least = apart;
            }
        }
        return found as RiskDisc;
    }

    columns: 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space4
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    //: Name of the picture of all risks, for screen readers.
    Accessible.name: qsTr("Matrix of probability and seriousness")

    Item {
        implicitWidth: upwards.implicitHeight
        Layout.fillHeight: true

        PlainText {
            id: upwards

            anchors.centerIn: parent
            rotation: -90
            //: The axis of the picture of risks that runs upwards.
            text: qsTr("Probability →")
            wrapMode: Text.NoWrap
            color: Theme.colors.ink2
            font.pixelSize: Theme.smallSize
        }
    }
    MatrixCells {
        id: cells

        risks: root.risks
        implicitWidth: Theme.fieldWidth
        implicitHeight: Math.round(width * 0.86)
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight

        Binding {
            target: root.risks
            property: "discSize"
            value: Theme.discSize / Math.max(1, cells.height / 5)
            when: cells.width > 0
        }
        Repeater {
            model: root.risks
            delegate: MatrixTrail {
                required property string riskId
                required property int number

                anchors.fill: parent
                visible: number > 0
            }
        }
        Repeater {
            id: discs

            model: root.risks
            delegate: RiskDisc {
                required property int index
                required property real nowAcross
                required property real nowDown

                x: nowAcross * cells.width - width / 2
                y: nowDown * cells.height - height / 2
                visible: number > 0
                focusPolicy: root.current === index ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: if (activeFocus) root.current = index
                Keys.onRightPressed: root.go(index + 1)
                Keys.onDownPressed: root.go(index + 1)
                Keys.onLeftPressed: root.go(index - 1)
                Keys.onUpPressed: root.go(index - 1)
            }
        }
        MouseArea {
            anchors.fill: parent
            onClicked: event => root.nearest(event.x, event.y)?.clicked()
        }
    }
    Item {}
    PlainText {
        //: The axis of the picture of risks that runs to the right.
        text: qsTr("Seriousness →")
        color: Theme.colors.ink2
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
