// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A reminder inside the window, where no notification could be shown or it went by unanswered; and when one comes back that was put
// off.
Rectangle {
    id: root

    readonly property ReminderWatch reminder: App.reminder
    readonly property bool due: reminder.text !== ""

    visible: !App.sample && (root.due || root.reminder.confirmation !== "")
    color: Theme.colors.blueTint
    implicitHeight: row.implicitHeight + 2 * Theme.space8
    Layout.fillWidth: true

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin(root.width)
        anchors.rightMargin: Theme.space8
        anchors.topMargin: Theme.space8
        anchors.bottomMargin: Theme.space8
        spacing: Theme.space12

        Icon {
            name: root.due ? "routines" : "later"
            color: Theme.colors.blue
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.space8
        }
        ColumnLayout {
            spacing: 0
            Layout.topMargin: Theme.space8

            BodyText {
                text: root.due ? root.reminder.text : root.reminder.confirmation
                strong: root.due
            }
            WrapRow {
                visible: root.due

                TextButton {
                    //: On a reminder: goes to what is due.
                    text: qsTr("Show it")
                    onClicked: root.reminder.open()
                }
                TextButton {
                    visible: root.reminder.canPutOff
                    icon.name: "later"
                    //: On a reminder: puts it off.
                    text: qsTr("Later")
                    onClicked: root.reminder.later()
                }
            }
        }
        IconButton {
            icon.name: "close"
            //: Puts a reminder away.
            name: qsTr("Close this reminder")
            onClicked: root.reminder.dismiss()
            Layout.alignment: Qt.AlignTop
        }
    }
}
