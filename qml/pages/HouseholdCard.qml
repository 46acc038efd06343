// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Other devices somebody here looks after, worst first. What is known of them was said, not seen.
Card {
    id: root

    required property HouseholdViewModel viewModel

    Heading {
        //: A card on the page about this device: other devices of the household.
        text: qsTr("Other devices you look after")
    }
    SmallText {
        //: On the card with other devices of the household.
        text: qsTr("A parent's phone, the till in the shop: entered by you, on your word. The end of support comes from a table in Holdfast.")
    }
    Repeater {
        model: root.viewModel.devices
        delegate: FactRow {
            required property string key
            onClicked: form.start(key)
        }
    }
    MoreButton {
        hidden: root.viewModel.devices.hidden
        onWanted: root.viewModel.devices.showMore()
    }
    WrapRow {
        SecondaryButton {
            icon.name: "devices"
            //: Opens the form for another device of the household.
            text: qsTr("Add a device")
            onClicked: form.start("")
        }
    }

    HouseholdSheet {
        id: form

        viewModel: root.viewModel
        onRemovalWanted: {
            form.close();
            question.open();
        }
    }
    Sheet {
        id: question

        //: Title of a sheet that asks before a device of the household is taken out of the list.
        title: qsTr("Take this device out of the list?")

        BodyText {
            //: On the sheet that asks before a device of the household is taken out of the list.
            text: qsTr("What you entered about it goes for good. The device itself stays as it is.")
        }
        SecondaryButton {
            //: Closes the question whether a device shall be taken out of the list.
            text: qsTr("Leave it in")
            Layout.fillWidth: true
            onClicked: {
                question.close();
                // As it was, with what was typed.
                form.open();
            }
        }
        PrimaryButton {
            dangerous: true
            //: Takes a device of the household out of the list.
            text: qsTr("Take it out")
            Layout.fillWidth: true
            onClicked: {
                question.close();
                root.viewModel.remove();
            }
        }
    }
}
