// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// What was recorded about a step.
Card {
    id: root

    required property StepViewModel viewModel

    Heading {
        //: A card on the page of a step: what was recorded.
        text: qsTr("History")
    }
    SmallText {
        visible: lines.count === 0
        //: On the page of a step when nothing was recorded yet.
        text: qsTr("Nothing recorded yet.")
    }
    Repeater {
        id: lines

        model: root.viewModel.history
        delegate: HistoryLine { viewModel: root.viewModel }
    }
}
