// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The inputs and the arithmetic behind a number.
Sheet {
    id: root

    required property ExplanationViewModel viewModel

    title: root.viewModel.title
    onClosed: root.viewModel.close()

    BodyText {
        text: root.viewModel.summary
        Layout.rightMargin: Theme.space8
    }
    SmallText {
        visible: root.viewModel.formula !== ""
        text: root.viewModel.formula
        Layout.rightMargin: Theme.space8
    }
    Repeater {
        model: root.viewModel
        delegate: ColumnLayout {
            id: line

            required property int index
            required property string label
            required property string value
            required property string note

            spacing: Theme.space4
            Layout.fillWidth: true
            Layout.rightMargin: Theme.space8

            Divider {
                visible: line.index > 0
                Layout.bottomMargin: Theme.space4
            }
            LabelledValue {
                label: line.label
                value: line.value
                Accessible.role: Accessible.StaticText
                //: A line of an explanation, for screen readers. %1 is what it is about, %2 a number, %3 what that is made of.
                Accessible.name: qsTr("%1: %2. %3").arg(line.label).arg(line.value).arg(line.note)
            }
            PlainText {
                visible: line.note !== ""
                text: line.note
                running: true
                color: Theme.colors.ink2
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }
        }
    }
    SmallText {
        text: root.viewModel.caution
        Layout.rightMargin: Theme.space8
    }
    SecondaryButton {
        icon.name: "copy"
        //: Puts the lines of an explanation on the clipboard.
        text: qsTr("Copy as a table")
        Layout.fillWidth: true
        onClicked: root.viewModel.copy()
    }
}
