// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls

// Shows some more of a long list.
WrapRow {
    id: root

    required property int hidden

    signal wanted

    visible: root.hidden > 0

    TextButton {
        icon.name: "chevron_down"
        //: Below a long list. %n is how many lines are not shown yet.
        text: qsTr("Show more (%n)", "", root.hidden)
        onClicked: root.wanted()
    }
}
