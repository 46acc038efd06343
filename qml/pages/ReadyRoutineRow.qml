// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A ready-made routine, what it is for, and the button that takes it up.
ColumnLayout {
    id: root

    required property RoutinesViewModel viewModel
    required property int index
    required property string key
    required property string title
    required property string subtitle

    spacing: Theme.space4
    Layout.fillWidth: true

    Divider { visible: root.index > 0 }
    BodyText {
        text: root.title
        strong: true
        Layout.topMargin: Theme.space4
    }
    SmallText { text: root.subtitle }
    WrapRow {
        TextButton {
            icon.name: "routines"
            //: Takes up a ready-made routine.
            text: qsTr("Take it up")
            //: Name of a button, for screen readers. %1 is a ready-made routine.
            accessibleName: qsTr("Take it up: %1").arg(root.title)
            onClicked: root.viewModel.takeUp(root.key)
        }
    }
}
