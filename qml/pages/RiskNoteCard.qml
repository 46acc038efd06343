// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Why the person sees a risk as they do, whether it counts at all, and what they thought of it before.
Card {
    id: root

    required property RiskViewModel viewModel

    Heading {
        //: A card on the page of a risk.
        text: qsTr("In your words")
    }
    TextArea {
        id: field

        //: A field on the page of a risk.
        label: qsTr("Why these levels")
        text: root.viewModel.note
        error: root.viewModel.noteTooLong
               //: Below a field for a note.
               ? qsTr("A note can hold up to 10,000 characters.") : ""
        onEdited: root.viewModel.note = text
    }
    WrapRow {
        visible: root.viewModel.noteUnsaved

        SecondaryButton {
            enabled: !root.viewModel.noteTooLong
            icon.name: "save"
            //: Saves a note.
            text: qsTr("Save")
            onClicked: {
                root.viewModel.saveNote();
                // This button goes; whoever pressed it by key stays here.
                field.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Switch {
        //: On the page of a risk: it then no longer counts in the index.
        text: qsTr("This cannot happen to me")
        //: Below the switch "This cannot happen to me".
        description: qsTr("It stays in the list and no longer counts in your index.")
        checked: root.viewModel.setAside
        onToggled: root.viewModel.setAsideOrBack(checked)
    }
    Heading {
        visible: earlier.count > 0
        //: Heading above what the person thought of a risk before.
        text: qsTr("History")
        level: 3
    }
    Repeater {
        id: earlier

        model: root.viewModel.history
        delegate: SmallText {
            required property string modelData

            text: modelData
        }
    }
}
