// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Holds one child of a WrapRow to its own width or to that of the row, whichever is less.
Binding {
    id: root

    required property Item modelData

    readonly property real room: modelData.parent?.width ?? 0

    target: modelData
    property: "width"
    // Rounded up, so that a fraction of a point does not make the last word wrap.
    value: Math.min(Math.ceil(modelData.implicitWidth), room)
    // Not at once: the new width changes the height of the row, and with that the layouts around it, while they are still at work.
    delayed: true
    // A row that nobody laid out is as wide as its children. Were they given back their own width whenever it has none, the two would
    // follow each other for ever.
    restoreMode: Binding.RestoreNone
    when: modelData.implicitWidth > 0 && room > 0
}
