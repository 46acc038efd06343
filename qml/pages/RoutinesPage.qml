// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// The recurring self-checks, and those one can take up.
PageScroll {
    id: root

    property RoutinesViewModel viewModel: App.pages.routines

    Heading {
        //: Title of the page about recurring self-checks.
        text: qsTr("Routines")
        level: 1
        focus: true
    }
}
