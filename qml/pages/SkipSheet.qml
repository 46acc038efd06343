// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Why a routine is left out this time.
Sheet {
    id: root

    required property RoutineDecisions decisions

    function start(): void {
        root.decisions.beginSkipping();
        reason.text = "";
        root.open();
    }

    //: Title of a sheet.
    title: qsTr("Skip it this time")

    SmallText {
        //: On the sheet that asks why a routine is left out this time.
        text: qsTr("It then waits for its next time. A word or two about why, for yourself, stays in its history.")
    }
    TextField {
        id: reason

        //: A field on the sheet that asks why a routine is left out this time.
        label: qsTr("Reason (may stay empty)")
        maximumLength: 500
    }
    PrimaryButton {
        //: Records that a routine is left out this time.
        text: qsTr("Skip this time")
        Layout.fillWidth: true
        onClicked: root.decisions.skip(reason.text)
    }

    Connections {
        target: root.decisions
        function onDecided(): void {
            root.close();
        }
    }
}
