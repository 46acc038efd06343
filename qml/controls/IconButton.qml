// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A button that shows only a symbol. Its name is required, because nothing else says it.
ButtonBase {
    id: root

    required property string name

    accessibleName: name
    ink: Theme.colors.ink2
    implicitWidth: Theme.touchTarget
    padding: 0

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            color: root.ink
        }
    }
}
