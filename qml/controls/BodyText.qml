// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts

// A paragraph.
PlainText {
    id: root

    running: true
    Layout.fillWidth: true
    Accessible.ignored: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
