// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls

ApplicationWindow {
    width: 1120
    height: 760
    visible: true
    title: "Blank"

    Label {
        anchors.centerIn: parent
        text: "Blank"
        textFormat: Text.PlainText
    }
}
