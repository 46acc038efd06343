// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// One routine in the list: a line that opens it, or a box to tick while several are chosen.
ColumnLayout {
    id: root

    required property int index
    required property string key
    required property string name
    required property string rhythm
    required property string when
    required property int tone
    required property bool chosen
    property bool choosing: false

    signal wanted
    signal toggled

    spacing: 0
    Layout.fillWidth: true

    FactRow {
        visible: !root.choosing
        title: root.name
        subtitle: root.rhythm
        fact: root.when
        factTone: root.tone
        onClicked: root.wanted()
    }
    CheckBox {
        visible: root.choosing
        //: A routine to choose. %1 is its name, %2 when it comes ("Today").
        text: qsTr("%1 · %2").arg(root.name).arg(root.when)
        checked: root.chosen
        Layout.fillWidth: true
        onToggled: root.toggled()
    }
}
