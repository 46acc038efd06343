// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Sheet"

    Component {
        id: scene

        Item {
            property alias opener: opener
            property alias sheet: sheet
            property alias cancel: cancel
            property alias confirm: confirm

            width: test.width
            height: test.height

            PrimaryButton {
                id: opener

                text: "Delete everything"
            }
            Sheet {
                id: sheet

                title: "Delete <b>everything</b>?"
                actions: [
                    PrimaryButton { id: confirm; text: "Delete"; dangerous: true },
                    SecondaryButton { id: cancel; text: "Keep it"; onClicked: sheet.close() }
                ]

                BodyText { text: "The vault on this device goes. Copies you made stay." }
                TextField { label: "Type DELETE"; focus: true }
            }
        }
    }

    function opened(): Item {
        const made_ = made(scene, {});
        made_.opener.forceActiveFocus(Qt.TabFocusReason);
        made_.sheet.open();
        tryCompare(made_.sheet, "opened", true);
        return made_;
    }

    function isInside(sheet: QtObject, item: Item): bool {
        for (let ancestor = item; ancestor !== null; ancestor = ancestor.parent) {
            if (ancestor === sheet.contentItem)
                return true;
        }
        return false;
    }

    function test_focusStaysInsideAndReturns(): void {
        const made_ = opened();
        for (let i = 0; i < 8; ++i) {
            keyClick(Qt.Key_Tab);
            verify(isInside(made_.sheet, test.Window.window.activeFocusItem), "after Tab " + i);
        }
        keyClick(Qt.Key_Escape);
        tryCompare(made_.sheet, "visible", false);
        tryVerify(() => made_.opener.activeFocus);
    }

    function test_buttons(): void {
        const made_ = opened();
        mouseClick(made_.cancel);
        tryCompare(made_.sheet, "visible", false);
    }

    function test_pageBelowIsOutOfReach(): void {
        const made_ = opened();
        const clicked = watch(made_.opener, "clicked");
        mouseClick(made_.opener);
        compare(clicked.count, 0);
        verify(made_.sheet.visible);
    }

    function test_titleIsPlain(): void {
        const made_ = opened();
        verify(Inspector.texts(made_.sheet.contentItem).includes("Delete <b>everything</b>?"));
        compare(Assistant.name(made_.sheet.contentItem.parent), "Delete <b>everything</b>?");
        compare(Assistant.role(made_.sheet.contentItem.parent), Accessible.Dialog);
    }

    function test_placement_data(): var {
        return [
            { tag: "wide", scale: 1, size: Qt.size(800, 600) },
            { tag: "large text", scale: 2, size: Qt.size(800, 600) }
        ];
    }
    function test_placement(data: var): void {
        Theme.textScale = data.scale;
        const made_ = opened();
        const sheet = made_.sheet;
        verify(sheet.x >= 0 && sheet.x + sheet.width <= 800);
        verify(sheet.y >= 0 && sheet.y + sheet.height <= 600, sheet.y + " " + sheet.height);
        compare(Inspector.cutTexts(sheet.contentItem), []);
        compare(Inspector.namelessItems(sheet.contentItem), []);
        grabImage(test.Window.window.contentItem).save(Assistant.pictureFolder() + "sheet-" + data.tag + ".png");
    }
}
