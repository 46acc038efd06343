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
    // Until it is saved, and if that fails, the box shows what was there before.
    onToggled: {
        root.viewModel.tick(root.step, root.checked);
        root.checked = Qt.binding(() => root.ticked);
    }
}
