// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Holds one child of a WrapRow to its own width or to that of the row, whichever is less.
Binding {
    id: root

    required property Item modelData

    target: modelData
    property: "width"
    value: Math.min(modelData.implicitWidth, modelData.parent?.width ?? modelData.implicitWidth)
    when: modelData.implicitWidth > 0
}
