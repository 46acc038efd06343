// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Leads to the steps whose advice changed since they were marked.
Card {
    id: root

    required property TodayViewModel viewModel

    Heading {
        //: A card on Today: below it stand steps whose advice changed since they were marked.
        text: qsTr("Worth a second look")
        level: 3
    }
    Repeater {
        model: root.viewModel.changedAdvice
        delegate: ListRow {
            required property string actionId

            //: Below a step on Today whose advice changed since it was marked.
            subtitle: qsTr("The advice changed; what you recorded is kept")
            onClicked: root.viewModel.openStep(actionId)
        }
    }
}
