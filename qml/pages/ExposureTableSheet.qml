// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The exposure index over time as a table.
Sheet {
    id: root

    required property ExposureViewModel viewModel

    //: Title of a table.
    title: qsTr("Exposure over time")

    SmallText {
        //: Above the table of the exposure index over time.
        text: qsTr("Every line is counted by today's rules and levels.")
    }
    SmallText {
        visible: root.viewModel.changesText !== ""
        text: root.viewModel.changesText
    }
    Repeater {
        model: root.viewModel
        delegate: ColumnLayout {
            id: line

            required property string dayText
            required property string indexText
            required property string coverageText
            required property bool afterGap

            spacing: 0
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space8

            SmallText {
                visible: line.afterGap
                //: In the table of the exposure index over time.
                text: qsTr("Nothing was recorded for a long time before this.")
            }
            LabelledValue {
                label: line.dayText
                value: line.indexText
                Accessible.role: Accessible.StaticText
                //: A line of a table, for screen readers. %1 is a date, %2 the exposure index, %3 how much was known.
                Accessible.name: qsTr("%1: %2. %3").arg(line.dayText).arg(line.indexText).arg(line.coverageText)
            }
            PlainText {
                text: line.coverageText
                color: Theme.colors.ink2
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }
            Divider {}
        }
    }
    SecondaryButton {
        icon.name: "copy"
        //: Puts a table on the clipboard.
        text: qsTr("Copy as a table")
        Layout.fillWidth: true
        onClicked: root.viewModel.copyTable()
    }
}
