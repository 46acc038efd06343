// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Taking one's data out, and deleting it.
Card {
    id: root

    required property SettingsViewModel viewModel

    Heading {
        //: A card in Settings.
        text: qsTr("My data")
    }
    WrapRow {
        SecondaryButton {
            icon.name: "save"
            //: Opens the form for exporting.
            text: qsTr("Export as JSON")
            onClicked: {
                root.viewModel.clearOutcome();
                file.text = root.viewModel.suggestedExportFile;
                exporting.open();
            }
        }
        SecondaryButton {
            icon.name: "delete"
            ink: Theme.colors.red
            //: Opens the confirmation for deleting the vault.
            text: qsTr("Delete everything")
            onClicked: deleting.open()
        }
    }

    Sheet {
        id: exporting

        //: Title of a sheet.
        title: qsTr("Export as JSON")

        BodyText {
            //: On the sheet for exporting.
            text: qsTr("Everything you entered, readable by you and by programs. The file is not encrypted.")
        }
        TextField {
            id: file

            //: Label of the field for a file's whole path.
            label: qsTr("File")
            error: root.viewModel.exportProblem
            onAccepted: root.viewModel.exportData(file.text)
        }
        PrimaryButton {
            //: Writes the export.
            text: qsTr("Save")
            Layout.fillWidth: true
            onClicked: root.viewModel.exportData(file.text)
        }
    }
    Sheet {
        id: deleting

        //: Title of a sheet.
        title: qsTr("Delete everything?")
        onAboutToShow: sure.checked = false

        BodyText {
            //: On the sheet that confirms deleting.
            text: qsTr("Your vault, its copies and your answers are removed from this device, and Holdfast is no longer started to remind you. Nobody can bring them back. Exports and papers you made stay where they are.")
        }
        CheckBox {
            id: sure

            //: Confirms that everything is to be deleted.
            text: qsTr("Yes, delete all of it")
            Layout.fillWidth: true
        }
        PrimaryButton {
            enabled: sure.checked
            fill: Theme.colors.red
            //: Deletes the vault.
            text: qsTr("Delete everything")
            Layout.fillWidth: true
            onClicked: {
                deleting.close();
                root.viewModel.deleteEverything();
            }
        }
    }

    Connections {
        target: root.viewModel
        function onAccepted(): void {
            exporting.close();
        }
    }
}
