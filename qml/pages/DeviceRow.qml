// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Leads to the page about this device, and says when something is due there.
Card {
    id: root

    readonly property TodayViewModel viewModel: App.pages.today

    ListRow {
        icon.name: "devices"
        //: Title of the page about the device Holdfast runs on.
        title: qsTr("This device")
        subtitle: root.viewModel.deviceText
        symbolTone: root.viewModel.deviceDue ? Tone.Amber : Tone.Brand
        onClicked: App.openPage(App.Device)
    }
}
