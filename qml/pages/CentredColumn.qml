// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A screen with one narrow column in the middle: unlocking, the first run. It scrolls when it does not fit.
PageScroll {
    id: root

    default property alias items: column.data
    property bool centred: true

    Item {
        visible: root.centred
        // Not the implicit height: where that is 0 a layout keeps the height that was there before.
        Layout.preferredHeight: Math.max(0, (root.height - column.implicitHeight - 2 * root.margin) / 3)
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: column

        spacing: Theme.space16
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.dialogWidth
        Layout.alignment: Qt.AlignHCenter
    }
}
