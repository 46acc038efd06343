// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Fields"

    Component { id: line; TextField { x: 20; y: 20; width: 400; label: "Note"; help: "Only you can read this." } }
    Component { id: area; TextArea { x: 20; y: 20; width: 400; label: "Note"; help: "Only you can read this." } }
    Component {
        id: twoFields

        Column {
            width: 400

            TextArea { width: 400; label: "Note" }
            TextField { width: 400; label: "Number" }
        }
    }

    function fields(): var {
        return [{ tag: "TextField", component: line }, { tag: "TextArea", component: area }];
    }

    function input(): Item {
        return test.Window.window.activeFocusItem;
    }

    function typeWord(): void {
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_B);
    }

    function test_typing_data(): var { return fields(); }
    function test_typing(data: var): void {
        const field = made(data.component, {});
        const edited = watch(field, "edited");
        field.text = "by the program: ";
        compare(edited.count, 0);
        field.forceActiveFocus();
        keyClick(Qt.Key_End);
        typeWord();
        compare(field.text, "by the program: ab");
        compare(edited.count, 2);
    }

    function test_enterAccepts(): void {
        const field = made(line, {});
        const accepted = watch(field, "accepted");
        field.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
    }

    function test_clickAnywhereInTheBox_data(): var { return fields(); }
    function test_clickAnywhereInTheBox(data: var): void {
        const field = made(data.component, {});
        mouseClick(field, field.width / 2, field.height / 2);
        verify(field.activeFocus);
        verify(input().height >= 44);
    }

    function test_assistance_data(): var { return fields(); }
    function test_assistance(data: var): void {
        const field = made(data.component, {});
        field.forceActiveFocus();
        compare(Assistant.name(input()), "Note");
        compare(Assistant.role(input()), Accessible.EditableText);
        compare(Assistant.description(input()), "Only you can read this.");
        field.error = "Too long.";
        compare(Assistant.description(input()), "Too long.");
        verify(Inspector.texts(field).includes("Too long."));
        verify(!Inspector.texts(field).includes("Only you can read this."));
    }

    function test_focusIsSeen_data(): var { return fields(); }
    function test_focusIsSeen(data: var): void {
        const field = made(data.component, {});
        const without = grabImage(field);
        field.forceActiveFocus(Qt.TabFocusReason);
        waitForRendering(field);
        verify(!grabImage(field).equals(without));
    }

    function test_keyboardsLearnNothing_data(): var { return fields(); }
    function test_keyboardsLearnNothing(data: var): void {
        const hints = made(data.component, {}).inputMethodHints;
        verify((hints & Qt.ImhSensitiveData) !== 0);
        verify((hints & Qt.ImhNoPredictiveText) !== 0);
    }

    function test_placeholderGivesWay_data(): var { return fields(); }
    function test_placeholderGivesWay(data: var): void {
        const field = made(data.component, { placeholder: "For example" });
        verify(Inspector.texts(field).includes("For example"));
        field.text = "x";
        verify(!Inspector.texts(field).includes("For example"));
    }

    function test_tabLeavesTheArea(): void {
        const column = made(twoFields, {});
        column.children[0].forceActiveFocus();
        typeWord();
        keyClick(Qt.Key_Tab);
        verify(column.children[1].activeFocus);
        keyClick(Qt.Key_Backtab);
        verify(column.children[0].activeFocus);
        compare(column.children[0].text, "ab");
    }

    function test_areaGrows(): void {
        const field = made(area, {});
        const before = field.implicitHeight;
        field.text = "one\n".repeat(12);
        tryVerify(() => field.implicitHeight > before + 6 * Theme.bodySize);
    }

    function test_longNote(): void {
        const field = made(area, { text: "若一個 word 🙂 ".repeat(1000) });
        compare(field.text.length, 11000 + 1000);
        tryVerify(() => field.implicitHeight > 1000);
    }
}
