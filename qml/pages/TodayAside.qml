// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// What stands beside the suggested steps: how exposed one is, where there is room for its line over time, and how far each practice
// has come.
ColumnLayout {
    id: root

    spacing: Theme.space12

    // On narrow windows it stands above the steps instead, without its line.
    ExposureCard { visible: viewModel.known && Theme.widthClass(root.Window.width) !== Theme.Phone }
    DeviceRow {}
    RoutinesPlaceRow {}
    ProgressCard {}
}
