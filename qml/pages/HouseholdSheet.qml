// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The form for another device of the household.
Sheet {
    id: root

    required property HouseholdViewModel viewModel

    signal removalWanted

    function start(key: string): void {
        root.viewModel.begin(key);
        root.open();
    }

    title: root.viewModel.changesOne
           //: Title of a sheet.
           ? qsTr("Change this device")
           //: Title of a sheet.
           : qsTr("Another device")

    TextField {
        //: A field for a device of the household: how the person calls it.
        label: qsTr("Name")
        text: root.viewModel.name
        maximumLength: 200
        onEdited: root.viewModel.name = text
    }
    TextField {
        //: A field for a device of the household: who looks after it.
        label: qsTr("Who looks after it (may stay empty)")
        text: root.viewModel.keeper
        maximumLength: 200
        onEdited: root.viewModel.keeper = text
    }
    TextField {
        //: A field for a device of the household: its maker and model.
        label: qsTr("Model (may stay empty)")
        text: root.viewModel.model
        maximumLength: 200
        onEdited: root.viewModel.model = text
    }
    Select {
        //: A field for a device of the household: its operating system.
        label: qsTr("System")
        options: root.viewModel.systems
        currentIndex: root.viewModel.system
        onActivated: index => root.viewModel.system = index
    }
    Select {
        visible: root.viewModel.versions.length > 1
        //: A field for a device of the household: the version of its operating system.
        label: qsTr("Version")
        options: root.viewModel.versions
        currentIndex: root.viewModel.version
        onActivated: index => root.viewModel.version = index
    }
    TextField {
        visible: root.viewModel.asksForVersion
        //: A field for a device of the household, when its version is not in the list.
        label: qsTr("System and version, as the device says")
        text: root.viewModel.otherVersion
        maximumLength: 200
        onEdited: root.viewModel.otherVersion = text
    }
    TextField {
        //: A field for a device of the household: the day of its last update. The date in brackets is an example of the form.
        label: qsTr("Last update (2026-11-30), or empty")
        //: Below the field for the day of the last update.
        help: qsTr("On Android: the date of the security update, in the settings about the phone.")
        text: root.viewModel.lastPatch
        maximumLength: 10
        onEdited: root.viewModel.lastPatch = text
    }
    SmallText {
        visible: root.viewModel.problem !== ""
        text: root.viewModel.problem
        color: Theme.colors.red
    }
    PrimaryButton {
        //: Saves a device of the household.
        text: qsTr("Save")
        Layout.fillWidth: true
        onClicked: root.viewModel.save()
    }
    TextButton {
        visible: root.viewModel.changesOne
        icon.name: "delete"
        //: Asks whether a device of the household shall be taken out of the list.
        text: qsTr("Take it out of the list …")
        Layout.fillWidth: true
        onClicked: root.removalWanted()
    }

    Connections {
        target: root.viewModel
        function onSaved(): void {
            root.close();
        }
    }
}
