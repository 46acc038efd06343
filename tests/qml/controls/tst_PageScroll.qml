// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "PageScroll"

    Component {
        id: page

        PageScroll {
            width: 400
            height: 300

            Repeater {
                model: 30

                SecondaryButton {
                    required property int index
                    objectName: "button" + index
                    text: "Button " + index
                }
            }
            TextArea { objectName: "note"; label: "Note" }
        }
    }
    Component {
        id: shortPage

        PageScroll {
            width: 400
            height: 300

            BodyText { text: "Little to say." }
        }
    }

    function isSeen(scroll: Item, item: Item): bool {
        const top = item.mapToItem(scroll, 0, 0).y;
        return top >= 0 && top + item.height <= scroll.height;
    }

    function test_keys(): void {
        const scroll = made(page, {});
        findChild(scroll, "button0").forceActiveFocus();
        compare(scroll.contentY, 0);
        keyClick(Qt.Key_PageDown);
        compare(scroll.contentY, 270);
        keyClick(Qt.Key_PageUp);
        compare(scroll.contentY, 0);
        keyClick(Qt.Key_End);
        compare(scroll.contentY, scroll.contentHeight - scroll.height);
        keyClick(Qt.Key_PageDown);
        compare(scroll.contentY, scroll.contentHeight - scroll.height);
        keyClick(Qt.Key_Home);
        compare(scroll.contentY, 0);
    }

    function test_followsTab(): void {
        const scroll = made(page, {});
        findChild(scroll, "button0").forceActiveFocus(Qt.TabFocusReason);
        for (let i = 1; i < 30; ++i) {
            keyClick(Qt.Key_Tab);
            verify(isSeen(scroll, findChild(scroll, "button" + i)), "button " + i);
        }
        for (let i = 28; i >= 0; --i) {
            keyClick(Qt.Key_Backtab);
            verify(isSeen(scroll, findChild(scroll, "button" + i)), "back to button " + i);
        }
    }

    function test_followsAssistiveTechnology(): void {
        const scroll = made(page, {});
        const button = findChild(scroll, "button20");
        verify(!isSeen(scroll, button));
        button.forceActiveFocus(Qt.OtherFocusReason);
        verify(isSeen(scroll, button));
    }

    // A half-visible button must not slide away under the pointer that presses it.
    function test_standsStillUnderThePointer(): void {
        const scroll = made(page, {});
        const button = findChild(scroll, "button5");
        scroll.contentY = button.mapToItem(scroll.contentItem, 0, 0).y - scroll.height + 20;
        const place = scroll.contentY;
        const clicked = watch(button, "clicked");
        mouseClick(button, 10, 8);
        compare(clicked.count, 1);
        compare(scroll.contentY, place);
    }

    function test_followsTheCursor(): void {
        const scroll = made(page, {});
        const note = findChild(scroll, "note");
        note.forceActiveFocus();
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Return);
        const input = test.Window.window.activeFocusItem;
        const end = () => input.mapToItem(scroll, 0, input.cursorRectangle.y + input.cursorRectangle.height).y;
        tryVerify(() => end() > 0 && end() <= scroll.height);
        mouseWheel(scroll, 100, 100, 0, 480);
        tryVerify(() => end() > scroll.height, 5000, "reading elsewhere is allowed");
        keyClick(Qt.Key_A);
        tryVerify(() => end() > 0 && end() <= scroll.height);
    }

    function test_wheel(): void {
        const scroll = made(page, {});
        mouseWheel(scroll, 100, 100, 0, -240);
        tryVerify(() => scroll.contentY > 0);
    }

    function test_shortPageStays(): void {
        const scroll = made(shortPage, {});
        scroll.forceActiveFocus();
        keyClick(Qt.Key_End);
        compare(scroll.contentY, 0);
    }
}
