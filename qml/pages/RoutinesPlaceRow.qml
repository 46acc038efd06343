// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Leads to the recurring self-checks, also where the list of places has no room for them, and says when one waits.
Card {
    id: root

    readonly property TodayViewModel viewModel: App.pages.today

    ListRow {
        icon.name: "routines"
        //: Title of the page about recurring self-checks.
        title: qsTr("Routines")
        subtitle: root.viewModel.routinesText
        symbolTone: root.viewModel.routinesWait ? Tone.Amber : Tone.Brand
        onClicked: App.openPage(App.Routines)
    }
}
