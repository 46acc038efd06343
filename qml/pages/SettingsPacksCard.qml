// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Leads to the packs.
Card {
    ListRow {
        icon.name: "pack"
        //: A row in Settings that leads to the packs.
        title: qsTr("Packs")
        //: Below the row in Settings that leads to the packs.
        subtitle: qsTr("Additions that a community hands out")
        onClicked: App.openPage(App.Packs)
    }
}
