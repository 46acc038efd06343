// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What a routine asks for: in order, to be moved or taken out; and what can be added.
ColumnLayout {
    id: root

    required property RoutineItemsForm form

    // The button that was pressed goes with its line: the next one takes over the keyboard focus.
    function remove(index: int): void {
        root.form.remove(index);
        (rows.itemAt(Math.min(index, rows.count - 1)) as RoutineItemEdit ?? search).forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space8
    Layout.fillWidth: true

    Repeater {
        id: rows

        model: root.form.items
        delegate: RoutineItemEdit {
            onRemoveWanted: root.remove(index)
            onShiftWanted: by => root.form.shift(index, by)
        }
    }
    TextField {
        id: search

        //: A field in which one looks for a step to put into a routine.
        label: qsTr("Add a step: type a word of it")
        text: root.form.query
        help: root.form.foundText
        onEdited: root.form.query = text
    }
    Repeater {
        model: root.form.found
        delegate: RoutineFoundStep {
            onWanted: {
                root.form.addStep(key);
                search.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Select {
        visible: root.form.drills.length > 1
        //: A field for a routine: a rehearsal to put into it.
        label: qsTr("Add a drill")
        options: root.form.drills
        currentIndex: 0
        onActivated: index => {
            root.form.addDrill(index);
            currentIndex = 0;
        }
    }
    WrapRow {
        visible: !root.form.hasLook

        SecondaryButton {
            icon.name: "devices"
            //: Puts a look at this device into a routine.
            text: qsTr("Add a look at this device")
            onClicked: {
                search.forceActiveFocus(Qt.OtherFocusReason);
                root.form.addLook();
            }
        }
    }
}
