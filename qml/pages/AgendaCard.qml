// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What is due now, and what comes in the week or the month to come.
Card {
    id: root

    readonly property AgendaViewModel viewModel: App.pages.agenda

    Heading {
        //: A card on Today.
        text: qsTr("Due and to come")
        level: 2
    }
}
