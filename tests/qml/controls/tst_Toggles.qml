// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Toggles"

    Component { id: box; CheckBox { x: 20; y: 20; text: "Written on paper" } }
    Component { id: bareBox; CheckBox { x: 20; y: 20; accessibleName: "Written on paper" } }
    Component { id: onOff; Switch { x: 20; y: 20; width: 300; text: "Written on paper"; description: "Not only in the app" } }

    function toggles(): var {
        return [
            { tag: "CheckBox", component: box },
            { tag: "CheckBox without words", component: bareBox },
            { tag: "Switch", component: onOff }
        ];
    }

    Component {
        id: bound

        Item {
            property bool done: false
            property alias box: boundBox

            CheckBox { id: boundBox; text: "Bound"; checked: parent.done }
        }
    }

    // What is stored decides: a tick that could not be saved goes away when the model says so again.
    function test_followsItsModelAfterAPress(): void {
        const item = made(bound, {});
        mouseClick(item.box, 10, 22);
        Assistant.press(item.box);
        item.done = true;
        verify(item.box.checked);
        mouseClick(item.box, 10, 22);
        item.doneChanged();
        verify(item.box.checked);
        item.done = false;
        verify(!item.box.checked);
    }

    function test_press_data(): var { return toggles(); }
    function test_press(data: var): void {
        pressesInEveryWay(made(data.component, {}), "toggled");
    }

    function test_state_data(): var { return toggles(); }
    function test_state(data: var): void {
        const toggle = made(data.component, {});
        verify(!toggle.checked && !Assistant.isChecked(toggle));
        const off = grabImage(toggle);
        Assistant.press(toggle);
        verify(toggle.checked && Assistant.isChecked(toggle));
        waitForRendering(toggle);
        verify(!grabImage(toggle).equals(off));
        keyClick(Qt.Key_Tab);
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!toggle.checked && !Assistant.isChecked(toggle));
    }

    function test_nameAndRole_data(): var { return toggles(); }
    function test_nameAndRole(data: var): void {
        const toggle = made(data.component, {});
        compare(Assistant.name(toggle), "Written on paper");
        compare(Assistant.role(toggle), Accessible.CheckBox);
    }

    function test_focus_data(): var { return toggles(); }
    function test_focus(data: var): void {
        showsFocus(made(data.component, {}));
    }

    function test_target_data(): var { return toggles(); }
    function test_target(data: var): void {
        isBigEnough(made(data.component, {}));
    }

    function test_longWordsWrap_data(): var { return [toggles()[0], toggles()[2]]; }
    function test_longWordsWrap(data: var): void {
        Theme.textScale = 2;
        const toggle = made(data.component, { width: 300, text: "Write down each one’s phone number on paper, not only in the app." });
        compare(Inspector.cutTexts(toggle), []);
    }
}
