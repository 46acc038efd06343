// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One thing that a search found: a row that opens a step or a practice, or a word, number or risk to read.
ColumnLayout {
    id: root

    required property int index
    required property string title
    required property string detail
    required property string kind
    required property string iconName
    required property bool opens
    required property string target
    required property bool isPractice

    spacing: 0
    Layout.fillWidth: true

    Divider { visible: root.index > 0 }
    ListRow {
        visible: root.opens
        title: root.title
        subtitle: root.detail
        fact: root.kind
        icon.name: root.iconName
        onClicked: App.openPage(root.isPractice ? App.Practice : App.Step, root.target)
    }
    RowLayout {
        visible: !root.opens
        spacing: Theme.space12
        Layout.topMargin: Theme.space8
        Layout.bottomMargin: Theme.space8
        Layout.leftMargin: Theme.space8
        Layout.rightMargin: Theme.space8

        Icon {
            name: root.iconName
            color: Theme.colors.brand
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 0

            SmallText { text: root.kind }
            BodyText {
                text: root.title
                strong: true
            }
            BodyText {
                text: root.detail
                color: Theme.colors.ink2
            }
        }
    }
}
