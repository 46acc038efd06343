// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// One routine.
PageScroll {
    id: root

    property RoutineViewModel viewModel: App.pages.routine

    Heading {
        //: Title of the page about one recurring self-check.
        text: qsTr("Routine")
        level: 1
        focus: true
    }
}
