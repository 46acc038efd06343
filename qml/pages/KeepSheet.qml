// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// Why a permission is fine, and when to look at it again.
Sheet {
    id: root

    property string months: "6"

    signal decided(reason: string, months: int)

    function start(): void {
        reason.text = "";
        root.months = "6";
        root.open();
    }

    //: Title of a sheet.
    title: qsTr("This is fine because …")

    TextField {
        id: reason

        //: Label of the field for why a permission is fine.
        label: qsTr("Reason (may stay empty)")
        maximumLength: 1000
    }
    ChoiceGroup {
        //: Above the times after which a permission is looked at again.
        label: qsTr("Look at it again")
        value: root.months
        onChosen: value => root.months = value

        RadioChoice {
            value: "3"
            //: When to look at a permission again.
            text: qsTr("In three months")
        }
        RadioChoice {
            value: "6"
            //: When to look at a permission again.
            text: qsTr("In half a year")
        }
        RadioChoice {
            value: "12"
            //: When to look at a permission again.
            text: qsTr("In a year")
        }
        RadioChoice {
            value: "0"
            //: When to look at a permission again.
            text: qsTr("Only when it changes")
        }
    }
    PrimaryButton {
        //: Keeps a permission.
        text: qsTr("Keep it")
        Layout.fillWidth: true
        onClicked: {
            root.close();
            root.decided(reason.text, Number(root.months));
        }
    }
}
