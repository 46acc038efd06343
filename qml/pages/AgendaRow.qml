// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.View

// One thing that waits or comes: pressing it opens the step or the routine.
FactRow {
    id: root

    required property AgendaViewModel viewModel
    required property string key

    //: A line of what is due, for screen readers. %1 is a step or a routine, %2 a day or since when it waits.
    Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.subtitle)
    Accessible.description: root.fact
    onClicked: root.viewModel.open(root.key)
}
