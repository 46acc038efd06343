// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of five levels. `chosen` comes once the thumb is let go, or with every key; until then `shown` is where the thumb stands.
T.Slider {
    id: root

    required property string label
    required property int level
    // What the level under the thumb means.
    property string words: ""

    readonly property int shown: Math.round(value)
    // What was last asked for: saving takes a moment.
    property int wanted: 0
    // Until then the ends and the level arrive one after the other.
    property bool ready: false
    // Something was asked for and is not stored yet: what is stored meanwhile was asked for before.
    property bool pending: false

    signal chosen(int level)

    function settle(): void {
        // Not `shown`, which may not have followed yet.
        const level = Math.round(root.value);
        if (!root.ready || root.pressed || level === root.wanted)
            return;
        root.wanted = level;
        root.pending = true;
        root.chosen(level);
    }

    // Back to the level that is stored, also when asking for another came to nothing.
    function restore(): void {
        if (root.pressed)
            return;
        root.pending = false;
        root.wanted = root.level;
        root.value = root.level;
    }

    from: 1
    to: 5
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    implicitWidth: Theme.fieldWidth
    implicitHeight: Theme.touchTarget
    hoverEnabled: true
    Layout.fillWidth: true
    Component.onCompleted: {
        root.restore();
        root.ready = true;
    }
    onLevelChanged: if (root.ready && (!root.pending || root.level === root.wanted)) root.restore()
    onValueChanged: root.settle()
    onPressedChanged: root.settle()
    Accessible.role: Accessible.Slider
    Accessible.name: label
    Accessible.description: words
    Accessible.onIncreaseAction: {
        Activity.pressed();
        root.increase();
    }
    Accessible.onDecreaseAction: {
        Activity.pressed();
        root.decrease();
    }

    background: Item {
        Rectangle {
            x: root.handle.width / 2
            y: (root.height - height) / 2
            width: root.width - root.handle.width
            height: Theme.barThickness
            radius: height / 2
            color: Theme.colors.sunken
            border.width: Theme.lineWidth
            border.color: Theme.colors.controlEdge

            Rectangle {
                width: root.visualPosition * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.colors.brand
            }
        }
    }

    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: Theme.discSize
        height: width
        radius: width / 2
        color: Theme.touched(Theme.colors.brand, root.hovered, root.pressed)
        border.width: Theme.edgeWidth
        border.color: Theme.colors.surface

        PlainText {
            anchors.centerIn: parent
            text: root.shown
            color: Theme.colors.fillInk
            font.pixelSize: Theme.discTextSize
            Accessible.ignored: true
        }
        FocusRing {
            visible: root.visualFocus
            innerRadius: parent.radius
        }
    }
}
