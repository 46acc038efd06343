// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Choice"

    Component {
        id: radios

        ChoiceGroup {
            x: 20
            y: 20
            width: 400
            label: "How sure are you?"
            value: "said"

            RadioChoice { objectName: "said"; value: "said"; text: "I say so" }
            RadioChoice { objectName: "tried"; value: "tried"; text: "I tried it"; description: "Both answered." }
        }
    }
    Component {
        id: cards

        ChoiceGroup {
            x: 20
            y: 20
            width: 400
            label: "How sure are you?"
            value: "said"

            ChoiceCard { objectName: "said"; value: "said"; text: "I say so" }
            ChoiceCard { objectName: "tried"; value: "tried"; text: "I tried it"; description: "Both answered." }
        }
    }
    Component {
        id: chips

        ChoiceGroup {
            x: 20
            y: 20
            width: 400
            label: "How sure are you?"
            value: "said"

            WrapRow {
                ChoiceChip { objectName: "said"; value: "said"; text: "I say so" }
                ChoiceChip { objectName: "tried"; value: "tried"; text: "I tried it"; description: "Both answered." }
            }
        }
    }

    function groups(): var {
        return [
            { tag: "RadioChoice", component: radios },
            { tag: "ChoiceCard", component: cards },
            { tag: "ChoiceChip", component: chips }
        ];
    }

    function test_chosenOnlyByTheGroup_data(): var { return groups(); }
    function test_chosenOnlyByTheGroup(data: var): void {
        const group = made(data.component, {});
        const tried = findChild(group, "tried");
        const said = findChild(group, "said");
        verify(said.checked && !tried.checked);
        mouseClick(tried);
        verify(said.checked && !tried.checked, "nobody answered chosen, so the old choice stays");
        mouseClick(said);
        verify(said.checked, "a second click does not take the choice away");
        group.chosen.connect(value => group.value = value);
        mouseClick(tried);
        verify(!said.checked && tried.checked);
        group.value = "said";
        verify(said.checked && !tried.checked);
    }

    function test_press_data(): var { return groups(); }
    function test_press(data: var): void {
        const group = made(data.component, {});
        const heard = [];
        group.chosen.connect(value => heard.push(value));
        pressesInEveryWay(findChild(group, "tried"), "clicked");
        compare(heard, ["tried", "tried", "tried", "tried", "tried"]);
    }

    function test_arrowsChoose_data(): var { return groups(); }
    function test_arrowsChoose(data: var): void {
        const group = made(data.component, {});
        group.chosen.connect(value => group.value = value);
        findChild(group, "said").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(group.value, "tried");
        verify(findChild(group, "tried").activeFocus);
        keyClick(Qt.Key_Left);
        compare(group.value, "said");
        verify(findChild(group, "said").visualFocus);
    }

    function test_assistance_data(): var { return groups(); }
    function test_assistance(data: var): void {
        const group = made(data.component, {});
        const tried = findChild(group, "tried");
        compare(Assistant.name(group), "How sure are you?");
        compare(Assistant.role(group), Accessible.Grouping);
        compare(Assistant.name(tried), "I tried it");
        compare(Assistant.description(tried), "Both answered.");
        compare(Assistant.role(tried), Accessible.RadioButton);
        verify(!Assistant.isChecked(tried));
        verify(Assistant.isChecked(findChild(group, "said")));
    }

    function test_focus_data(): var { return groups(); }
    function test_focus(data: var): void {
        showsFocus(findChild(made(data.component, {}), "tried"));
    }

    function test_target_data(): var { return groups(); }
    function test_target(data: var): void {
        isBigEnough(findChild(made(data.component, {}), "tried"));
    }
}
