// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Whether and how reminders come.
Card {
    id: root

    property RemindersViewModel viewModel: App.pages.reminders

    Heading {
        //: A card in Settings.
        text: qsTr("Reminders")
        level: 2
    }
}
