// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A row that leads somewhere: symbol, title, a quieter line, and at the end a short fact and a chevron.
T.AbstractButton {
    id: root

    required property string title
    property string subtitle: ""
    property string fact: ""
    property int factTone: Tone.Neutral
    property bool chevronShown: true
    // The tint behind the symbol at the front follows this tone.
    property int symbolTone: Tone.Brand

    // Too narrow, measured in letters, for the fact to stand beside the words.
    readonly property bool tight: width < Theme.tightWidth
    // Too narrow even for the symbol, which only decorates.
    readonly property bool cramped: width < Theme.crampedWidth

    // Not from its words: how they are laid out depends on the width the row gets.
    implicitWidth: Theme.fieldWidth
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    leftPadding: cramped ? 0 : Theme.space8
    rightPadding: cramped ? 0 : Theme.space8
    opacity: enabled ? 1 : Theme.disabledOpacity
    hoverEnabled: true
    Layout.fillWidth: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: subtitle === "" || fact === "" ? subtitle + fact : subtitle + ". " + fact
    Accessible.onPressAction: {
        Activity.pressed();
        if (root.enabled) root.clicked();
    }

    contentItem: RowLayout {
        spacing: Theme.space12

        Icon {
            visible: root.icon.name !== "" && !root.cramped
            name: root.icon.name
            color: Theme.toneInk(root.symbolTone)
        }
        GridLayout {
            columns: root.tight ? 1 : 2
            columnSpacing: Theme.space12
            rowSpacing: Theme.space4

            ChoiceText {
                title: root.title
                description: root.subtitle
                strong: true
                Layout.fillWidth: true
            }
            Chip {
                visible: root.fact !== ""
                text: root.fact
                tone: root.factTone
                Accessible.ignored: true
            }
        }
        Icon {
            visible: root.chevronShown
            name: "chevron"
            size: Theme.smallIconSize
            rotation: root.mirrored ? 180 : 0
        }
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: Theme.touched("transparent", root.hovered, root.down)

        FocusRing { visible: root.visualFocus }
    }
}
