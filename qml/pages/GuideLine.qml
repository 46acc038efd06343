// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One line of a guide. The box shows what is saved.
CheckBox {
    id: root

    required property StepViewModel viewModel
    required property string step
    required property bool ticked
    required text

    checked: ticked
    Layout.fillWidth: true
    onToggled: root.viewModel.tick(root.step, root.checked)
    onTickedChanged: root.checked = root.ticked
}
