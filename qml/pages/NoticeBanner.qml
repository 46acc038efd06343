// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Says what was found out on opening the vault, until it is put away.
Rectangle {
    id: root

    visible: App.noticeText !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.space12
    color: Theme.colors.amberTint
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
            name: "info"
            color: Theme.colors.amber
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.space4

            SmallText {
                text: App.noticeText
                color: Theme.colors.ink
            }
        }
        IconButton {
            icon.name: "close"
            //: Puts a message away.
            name: qsTr("Close this message")
            onClicked: App.dismissNotice()
            Layout.alignment: Qt.AlignTop
        }
    }
}
