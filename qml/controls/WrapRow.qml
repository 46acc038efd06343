// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQml.Models

// Buttons or chips side by side that move to the next line when the row is full; one that is wider than the row is held to it, so
// that its text wraps. Buttons stand in one of these rather than in a RowLayout, which would push them out of the page.
Flow {
    id: root

    spacing: Theme.space12
    Layout.fillWidth: true
    // Its width comes from around it, never from what is in it.
    Layout.preferredWidth: 0

    Instantiator {
        model: root.children
        delegate: FittedWidth {}
    }
}
