// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// A line of a list that says something and leads nowhere: what, a quieter line, and a short fact beside or below.
GridLayout {
    id: root

    required property string title
    required property string subtitle
    required property string fact
    required property int factTone

    columns: width < Theme.tightWidth ? 1 : 2
    columnSpacing: Theme.space12
    rowSpacing: Theme.space4
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        BodyText {
            text: root.title
            strong: true
        }
        SmallText {
            visible: text !== ""
            text: root.subtitle
        }
    }
    Chip {
        visible: root.fact !== ""
        text: root.fact
        tone: root.factTone
    }
}
