// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The code in large numbered groups, and what to do with it.
FocusScope {
    id: root

    required property RecoveryCodeViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        Card {
            TextMetrics {
                id: oneGroup

                font.family: Theme.monoFamily
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                text: "0000"
            }
            Flow {
                spacing: Theme.space16
                Layout.fillWidth: true
                // At most four in a line, as on paper, rather than six and one.
                Layout.maximumWidth: 4 * Math.ceil(oneGroup.advanceWidth + 1) + 3 * spacing

                Repeater {
                    model: root.viewModel.groups
                    delegate: Column {
                        id: group

                        required property int index
                        required property string modelData

                        Accessible.role: Accessible.StaticText
                        //: One group of the recovery code, for screen readers. %1 its number, %2 its characters one by one.
                        Accessible.name: qsTr("Group %1: %2").arg(index + 1).arg(modelData.split("").join(" "))

                        PlainText {
                            text: group.index + 1
                            color: Theme.colors.ink2
                            font.pixelSize: Theme.smallSize
                        }
                        PlainText {
                            text: group.modelData
                            strong: true
                            font.family: Theme.monoFamily
                            font.pixelSize: Theme.titleSize
                        }
                    }
                }
            }
        }
        PrimaryButton {
            focus: true
            //: The recovery code stands on paper; leads to typing part of it.
            text: qsTr("I wrote it down")
            Layout.fillWidth: true
            onClicked: root.viewModel.askAgain()
        }
        WrapRow {
            SecondaryButton {
                visible: root.viewModel.canPrint
                icon.name: "print"
                //: Prints the recovery code.
                text: qsTr("Print")
                onClicked: root.viewModel.print()
            }
            SecondaryButton {
                icon.name: "save"
                //: Leads to saving the recovery code as a file.
                text: qsTr("Save as PDF")
                onClicked: pdf.open()
            }
            TextButton {
                visible: root.viewModel.laterAllowed
                //: Puts the confirmation of the recovery code off.
                text: qsTr("Later today")
                onClicked: root.viewModel.later()
            }
        }
        Banner {
            visible: root.viewModel.outcome !== ""
            text: root.viewModel.outcome
        }
    }

    Sheet {
        id: pdf

        //: Title of a sheet.
        title: qsTr("Save as PDF")

        BodyText {
            //: On the sheet for saving the recovery code as a file.
            text: qsTr("Whoever has this file can open your vault. Keep it on something you lock away, not on this device.")
        }
        TextField {
            id: file

            //: Label of the field for a file's whole path.
            label: qsTr("File")
            text: root.viewModel.suggestedFile
        }
        PrimaryButton {
            //: Saves the file.
            text: qsTr("Save")
            Layout.fillWidth: true
            onClicked: {
                pdf.close();
                root.viewModel.savePdf(file.text);
            }
        }
    }
}
