// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Navigation"

    Component { id: wide; NavigationItem { x: 20; y: 20; text: "Today"; icon.name: "today"; count: 3; countText: "3 due" } }
    Component { id: compact; NavigationItem { x: 20; y: 20; text: "Today"; icon.name: "today"; count: 3; countText: "3 due"; compact: true } }
    Component { id: bottom; BottomBarItem { x: 20; y: 20; text: "Today"; icon.name: "today"; count: 3; countText: "3 due"; labelShown: true } }
    Component { id: silent; BottomBarItem { x: 20; y: 20; text: "Today"; icon.name: "today"; count: 3; countText: "3 due"; labelShown: false } }
    Component {
        id: bar

        BottomBar {
            id: root

            name: "Places"

            BottomBarItem { text: "Today"; icon.name: "today"; selected: true; labelShown: root.labelsFit }
            BottomBarItem { text: "Practices"; icon.name: "practices"; labelShown: root.labelsFit }
            BottomBarItem { text: "Plan"; icon.name: "backup"; labelShown: root.labelsFit }
            BottomBarItem { text: "Sources"; icon.name: "sources"; labelShown: root.labelsFit }
            BottomBarItem { text: "More"; icon.name: "more"; labelShown: root.labelsFit }
        }
    }

    function places(): var {
        return [
            { tag: "rail", component: wide },
            { tag: "narrow rail", component: compact },
            { tag: "bottom bar", component: bottom },
            { tag: "bottom bar without labels", component: silent }
        ];
    }

    function test_press_data(): var { return places(); }
    function test_press(data: var): void {
        pressesInEveryWay(made(data.component, {}), "clicked");
    }

    function test_assistance_data(): var { return places(); }
    function test_assistance(data: var): void {
        const place = made(data.component, {});
        compare(Assistant.name(place), "Today");
        compare(Assistant.description(place), "3 due");
        compare(Assistant.role(place), Accessible.PageTab);
        verify(!Assistant.isSelected(place));
        const elsewhere = grabImage(place);
        place.selected = true;
        verify(Assistant.isSelected(place));
        waitForRendering(place);
        verify(!grabImage(place).equals(elsewhere));
    }

    function test_focus_data(): var { return places(); }
    function test_focus(data: var): void {
        showsFocus(made(data.component, {}));
    }

    function test_target_data(): var { return places(); }
    function test_target(data: var): void {
        isBigEnough(made(data.component, {}));
    }

    function test_labelsWhenTheyFit_data(): var {
        return [
            { tag: "phone", width: 390, scale: 1.0, fit: true },
            { tag: "large text on a phone", width: 390, scale: 2.0, fit: false },
            { tag: "very narrow", width: 280, scale: 1.0, fit: false },
            { tag: "large text on a laptop", width: 780, scale: 2.0, fit: true }
        ];
    }
    function test_labelsWhenTheyFit(data: var): void {
        Theme.textScale = data.scale;
        const places = made(bar, { width: data.width });
        compare(places.labelsFit, data.fit);
        compare(Inspector.texts(places).includes("Practices"), data.fit);
        compare(Inspector.cutTexts(places), []);
        compare(Inspector.namelessItems(places), []);
        compare(Inspector.reachable(places), 5);
        compare(Assistant.role(places), Accessible.PageTabList);
    }
}
