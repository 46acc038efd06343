// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One record, with its note, which can be rewritten or erased.
ColumnLayout {
    id: root

    required property StepViewModel viewModel
    required property double number
    required property string text
    required property string note

    property Sheet sheet: null

    // Made when it is first wanted: a history may have hundreds of lines. Not by a Loader: that of Qt 6.4 makes no bound components.
    function openSheet(): void {
        if (root.sheet === null)
            root.sheet = rewriting.createObject(root) as Sheet;
        root.sheet.open();
    }

    spacing: Theme.space4
    Layout.fillWidth: true

    SmallText {
        text: root.text
        color: Theme.colors.ink
    }
    SmallText {
        visible: root.note !== ""
        text: root.note
    }
    TextButton {
        visible: root.note !== ""
        //: Opens the note of a record for rewriting.
        text: qsTr("Change note")
        //: Name of the button below a record, for screen readers. %1 is the record.
        accessibleName: qsTr("Change the note of: %1").arg(root.text)
        onClicked: root.openSheet()
    }

    Component {
        id: rewriting

        Sheet {
            id: sheet

            //: Title of a sheet.
            title: qsTr("Change the note")
            onAboutToShow: field.text = root.viewModel.rewritten(root.number, root.note)

            TextArea {
                id: field

                //: A field for the words of a note.
                label: qsTr("Note")
                // Kept when the vault locks meanwhile.
                onEdited: root.viewModel.keepRewritten(root.number, field.text)
            }
            PrimaryButton {
                //: Saves a rewritten note.
                text: qsTr("Save")
                Layout.fillWidth: true
                onClicked: {
                    sheet.close();
                    root.viewModel.rewriteNote(root.number, field.text);
                }
            }
            SecondaryButton {
                //: Erases a note for good.
                text: qsTr("Erase the note")
                Layout.fillWidth: true
                onClicked: {
                    sheet.close();
                    root.viewModel.rewriteNote(root.number, "");
                }
            }
        }
    }
}
