// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The form for saving a report.
Sheet {
    id: root

    required property ReportViewModel viewModel

    function start(): void {
        root.viewModel.begin();
        root.open();
    }

    //: Title of a sheet.
    title: qsTr("Save a report")

    SmallText {
        //: On the form for a report.
        text: qsTr("One dated page with the matrix, the top risks, the next steps and how much is known. The file is not encrypted.")
    }
    ChoiceGroup {
        //: Above the kinds of files a report can be.
        label: qsTr("Kind")
        value: String(root.viewModel.kind)
        onChosen: value => root.viewModel.kind = Number(value)

        RadioChoice {
            value: String(ReportViewModel.Pdf)
            //: A kind of report.
            text: qsTr("A page to print (PDF)")
        }
        RadioChoice {
            value: String(ReportViewModel.Csv)
            //: A kind of report.
            text: qsTr("A table for a spreadsheet (CSV)")
        }
        RadioChoice {
            value: String(ReportViewModel.Json)
            //: A kind of report.
            text: qsTr("Data for programs (JSON)")
        }
    }
    CheckBox {
        visible: root.viewModel.kind === ReportViewModel.Pdf
        //: A choice for a report.
        text: qsTr("Large print")
        checked: root.viewModel.largePrint
        Layout.fillWidth: true
        onToggled: root.viewModel.largePrint = checked
    }
    CheckBox {
        //: A choice for a report: what the person wrote themselves goes in.
        text: qsTr("With my own notes")
        checked: root.viewModel.withNotes
        Layout.fillWidth: true
        onToggled: root.viewModel.withNotes = checked
    }
    TextField {
        //: Label of the field for a file's whole path.
        label: qsTr("File")
        text: root.viewModel.file
        error: root.viewModel.problem
        onEdited: root.viewModel.file = text
        onAccepted: root.viewModel.save()
    }
    PrimaryButton {
        //: Writes the report.
        text: qsTr("Save")
        Layout.fillWidth: true
        onClicked: root.viewModel.save()
    }

    Connections {
        target: root.viewModel
        function onSaved(): void {
            root.close();
        }
    }
}
