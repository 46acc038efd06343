// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// One thing that a routine asks for: a row that opens the step or the page about this device, or a drill to read.
ColumnLayout {
    id: root

    required property int index
    required property string title
    required property string subtitle
    required property string fact
    required property int factTone
    required property string iconName
    required property bool opens

    signal wanted

    spacing: 0
    Layout.fillWidth: true

    Divider { visible: root.index > 0 }
    ListRow {
        visible: root.opens
        title: root.title
        subtitle: root.subtitle
        fact: root.fact
        factTone: root.factTone
        icon.name: root.iconName
        onClicked: root.wanted()
    }
    RowLayout {
        visible: !root.opens
        spacing: Theme.space12
        Layout.margins: Theme.space8

        Icon {
            name: root.iconName
            color: Theme.colors.brand
            Layout.alignment: Qt.AlignTop
        }
        FactLine {
            title: root.title
            subtitle: root.subtitle
            fact: root.fact
            factTone: root.factTone
        }
    }
}
