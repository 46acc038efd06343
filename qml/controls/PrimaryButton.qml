// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The one thing to do next. At most one on a page.
ButtonBase {
    id: root

    // For what cannot be taken back, such as deleting everything.
    property bool dangerous: false

    ink: Theme.colors.fillInk
    fill: dangerous ? Theme.colors.red : Theme.colors.brand
}
