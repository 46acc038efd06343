// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A thin line between things that belong to one card.
Rectangle {
    id: root

    implicitHeight: Theme.lineWidth
    color: Theme.colors.line
    Layout.fillWidth: true
}
