// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// The ready-made routines that are not taken up. In a file of its own for a Loader that knows only its file.
Card {
    id: root

    readonly property RoutinesViewModel viewModel: App.pages.routines

    visible: root.viewModel.ready.count > 0

    Heading {
        //: A card with ready-made recurring self-checks that a person can take up.
        text: qsTr("Ready to take up")
    }
    Repeater {
        model: root.viewModel.ready
        delegate: ReadyRoutineRow { viewModel: root.viewModel }
    }
}
