// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Says what went wrong, what is safe and what to do next, until it is put away.
Rectangle {
    id: root

    visible: App.problemTitle !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space12
    color: Theme.colors.redTint
    Layout.fillWidth: true

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin(root.width)
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space12
        anchors.bottomMargin: Theme.space12
        spacing: Theme.space12

        Icon {
            name: "warning"
            color: Theme.colors.red
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4

            Heading {
                text: App.problemTitle
                level: 3
            }
            SmallText {
                text: App.problemText
                color: Theme.colors.ink
            }
        }
        IconButton {
            icon.name: "close"
            //: Puts a message away.
            name: qsTr("Close this message")
            onClicked: App.dismissProblem()
            Layout.alignment: Qt.AlignTop
        }
    }
}
