// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Says all the time that this is the sample, and lets one leave with one press.
Rectangle {
    id: root

    visible: App.sample
    implicitHeight: row.implicitHeight + 2 * Theme.space8
    color: Theme.colors.blueTint
    Layout.fillWidth: true

    GridLayout {
        id: row

        columns: root.width >= Theme.tightWidth ? 2 : 1

        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin(root.width)
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space8
        anchors.bottomMargin: Theme.space8
        columnSpacing: Theme.space12
        rowSpacing: 0

        SmallText {
            //: Shown while one looks around.
            text: qsTr("You are looking at a sample household. Nothing you do here is kept.")
            color: Theme.colors.blue
        }
        TextButton {
            //: Leaves the sample household.
            text: qsTr("Leave the sample")
            ink: Theme.colors.blue
            onClicked: App.leaveSample()
        }
    }
}
