// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

// A TestCase with what every test of a control needs: a clean Theme, no warning unnoticed, and a picture of the focus.
TestCase {
    id: test

    when: windowShown
    width: 800
    height: 600
    visible: true

    SignalSpy {
        id: spy
    }

    function init(): void {
        failOnWarning(/.?/);
    }

    function cleanup(): void {
        Theme.dark = false;
        Theme.textScale = 1;
        Theme.largeTargets = Qt.binding(() => Theme.textScale >= Theme.stackScale);
        Theme.reducedMotion = false;
    }

    // A control made for this test, shown once.
    function made(component: Component, values: var): Item {
        const item = createTemporaryObject(component, test, values ?? {});
        verify(item !== null);
        waitForRendering(item);
        return item as Item;
    }

    function watch(item: QtObject, signalName: string): SignalSpy {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
        return spy;
    }

    // The four ways to press something each say so exactly once; something disabled is silent to all of them.
    function pressesInEveryWay(control: Item, signalName: string): void {
        const said = watch(control, signalName);
        mouseClick(control);
        compare(said.count, 1, "pointer");
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(said.count, 2, "Space");
        keyClick(Qt.Key_Return);
        compare(said.count, 3, "Return");
        keyClick(Qt.Key_Enter);
        compare(said.count, 4, "Enter");
        verify(Assistant.press(control), "offers a press");
        compare(said.count, 5, "assistive technology");
        control.enabled = false;
        mouseClick(control);
        Assistant.press(control);
        compare(said.count, 5, "disabled");
    }

    // Keyboard focus can be seen: the picture with it differs from the one without, and a pointer's focus draws no ring.
    function showsFocus(control: Item): void {
        const without = grabImage(test);
        control.forceActiveFocus(Qt.TabFocusReason);
        verify(control.activeFocus);
        waitForRendering(control);
        verify(!grabImage(test).equals(without), "focus ring");
    }

    function isBigEnough(control: Item): void {
        verify(control.width >= 44 && control.height >= 44, control.width + " x " + control.height);
        Theme.largeTargets = true;
        waitForRendering(control);
        verify(control.height >= 60, "large: " + control.height);
    }
}
