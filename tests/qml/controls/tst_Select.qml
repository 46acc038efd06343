// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Select"

    Component {
        id: lockTimes

        Select {
            x: 20
            y: 20
            width: 300
            label: "Lock after"
            options: ["1 minute", "5 minutes", "<b>never</b>"]
            currentIndex: 1
        }
    }

    function input(select: Item): Item {
        select.forceActiveFocus(Qt.TabFocusReason);
        return test.Window.window.activeFocusItem;
    }

    function option(select: Item, index: int): Item {
        return select.popup.contentItem.itemAtIndex(index);
    }

    function test_keyboard_data(): var {
        return [{ tag: "Space", key: Qt.Key_Space }, { tag: "Return", key: Qt.Key_Return }];
    }
    function test_keyboard(data: var): void {
        const select = made(lockTimes, {});
        const activated = watch(select, "activated");
        input(select);
        keyClick(data.key);
        tryCompare(select.popup, "opened", true);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        tryCompare(select.popup, "visible", false);
        compare(activated.count, 1);
        compare(activated.signalArguments[0][0], 0);
        compare(select.currentText, "1 minute");
    }

    function test_escapeLeavesItAsItWas(): void {
        const select = made(lockTimes, {});
        input(select);
        keyClick(Qt.Key_Return);
        tryCompare(select.popup, "opened", true);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Escape);
        tryCompare(select.popup, "visible", false);
        compare(select.currentIndex, 1);
    }

    function test_pointer(): void {
        const select = made(lockTimes, {});
        mouseClick(input(select));
        tryCompare(select.popup, "opened", true);
        mouseClick(option(select, 2));
        tryCompare(select.popup, "visible", false);
        compare(select.currentIndex, 2);
    }

    function test_assistance(): void {
        const select = made(lockTimes, {});
        const box = input(select);
        compare(Assistant.name(box), "Lock after");
        compare(Assistant.role(box), Accessible.ComboBox);
        compare(Assistant.description(box), "5 minutes");
        const activated = watch(select, "activated");
        verify(Assistant.press(box));
        tryCompare(select.popup, "opened", true);
        compare(Assistant.name(option(select, 0)), "1 minute");
        verify(Assistant.press(option(select, 0)));
        tryCompare(select.popup, "visible", false);
        compare(activated.count, 1);
        compare(Assistant.description(box), "1 minute");
    }

    function test_markupIsShown(): void {
        const select = made(lockTimes, { currentIndex: 2 });
        verify(Inspector.texts(select).includes("<b>never</b>"));
    }

    function test_target(): void {
        const select = made(lockTimes, {});
        verify(input(select).height >= 43, "the box of 44 less its edge");
    }
}
