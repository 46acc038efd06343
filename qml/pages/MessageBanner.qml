// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A message above the page that stays until it is put away.
Rectangle {
    id: root

    required property string iconName
    required property color ink
    required property string text
    property string title: ""

    signal closed

    visible: root.text !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space12
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
            name: root.iconName
            color: root.ink
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4

            Heading {
                visible: root.title !== ""
                text: root.title
                level: 3
            }
            SmallText {
                text: root.text
                color: Theme.colors.ink
            }
        }
        IconButton {
            icon.name: "close"
            //: Puts a message away.
            name: qsTr("Close this message")
            onClicked: root.closed()
            Layout.alignment: Qt.AlignTop
        }
    }
}
