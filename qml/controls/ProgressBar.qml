// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// How far something is: a name, the state in words, and a bar. The words are shown and spoken, so the colour is never needed.
T.ProgressBar {
    id: root

    required property string label
    // Such as "3 of 12 done"; empty only while the bar is indeterminate.
    required property string valueText
    property int tone: Tone.Brand

    implicitWidth: Theme.fieldWidth
    implicitHeight: implicitContentHeight
    Layout.fillWidth: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: valueText

    contentItem: ColumnLayout {
        spacing: Theme.space4

        LabelledValue {
            label: root.label
            value: root.valueText
        }
        ProgressTrack {
            position: root.position
            indeterminate: root.indeterminate
            tone: root.tone
        }
    }
}
