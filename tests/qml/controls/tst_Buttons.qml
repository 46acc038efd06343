// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Buttons"

    Component { id: primary; PrimaryButton { x: 20; y: 20; text: "Start" } }
    Component { id: secondary; SecondaryButton { x: 20; y: 20; text: "Start"; icon.name: "later" } }
    Component { id: quiet; TextButton { x: 20; y: 20; text: "Start" } }
    Component { id: symbol; IconButton { x: 20; y: 20; name: "Start"; icon.name: "close" } }
    Component { id: row; ListRow { x: 20; y: 20; width: 400; title: "Start"; subtitle: "3 of 13 done"; fact: "2 due" } }

    function buttons(): var {
        return [
            { tag: "PrimaryButton", component: primary },
            { tag: "SecondaryButton", component: secondary },
            { tag: "TextButton", component: quiet },
            { tag: "IconButton", component: symbol },
            { tag: "ListRow", component: row }
        ];
    }

    function test_press_data(): var { return buttons(); }
    function test_press(data: var): void {
        pressesInEveryWay(made(data.component, {}), "clicked");
    }

    function test_nameAndRole_data(): var { return buttons(); }
    function test_nameAndRole(data: var): void {
        const button = made(data.component, {});
        compare(Assistant.name(button), "Start");
        compare(Assistant.role(button), Accessible.Button);
        verify(Assistant.reaches(button));
    }

    function test_focus_data(): var { return buttons(); }
    function test_focus(data: var): void {
        showsFocus(made(data.component, {}));
    }

    function test_target_data(): var { return buttons(); }
    function test_target(data: var): void {
        isBigEnough(made(data.component, {}));
    }

    function test_noRingAfterClick(): void {
        const button = made(primary, {});
        mouseClick(button);
        verify(button.activeFocus);
        verify(!button.visualFocus);
    }

    function test_rowSaysItsFacts(): void {
        compare(Assistant.description(made(row, {})), "3 of 13 done. 2 due");
    }

    // A long label at the largest text wraps inside the width it is given.
    function test_longLabelWraps(): void {
        Theme.textScale = 2;
        const button = made(primary, { width: 260, text: "Use my recovery code instead of the passphrase" });
        compare(Inspector.cutTexts(button), []);
        verify(button.implicitHeight > 2 * Theme.bodySize);
    }

    function test_ampersandIsShown(): void {
        compare(Inspector.texts(made(secondary, { text: "R&D & more" })), ["R&D & more"]);
    }
}
