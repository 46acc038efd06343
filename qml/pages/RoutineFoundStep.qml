// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A step that was found, and that can be put into a routine.
TextButton {
    id: root

    required property string key
    required property string title

    signal wanted

    icon.name: "open"
    text: root.title
    //: Name of a button, for screen readers. %1 is a step that is put into a routine.
    accessibleName: qsTr("Add: %1").arg(root.title)
    Layout.fillWidth: true
    onClicked: root.wanted()
}
