// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Shows some more of a long list.
WrapRow {
    id: root

    required property LineListModel lines

    visible: root.lines.hidden > 0

    TextButton {
        icon.name: "chevron_down"
        //: Below a long list. %n is how many lines are not shown yet.
        text: qsTr("Show more (%n)", "", root.lines.hidden)
        onClicked: root.lines.showMore()
    }
}
