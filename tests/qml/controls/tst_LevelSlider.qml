// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "LevelSlider"

    Component {
        id: slider

        LevelSlider { x: 20; y: 20; width: 400; label: "How likely?"; level: 3; words: "about once in ten years" }
    }
    Component {
        id: bound

        Item {
            id: holder

            property int stored: 2
            property alias slider: inner

            LevelSlider {
                id: inner

                width: 400
                label: "How serious?"
                level: holder.stored
                onChosen: level => holder.stored = level
            }
        }
    }

    function test_saysNothingByItself(): void {
        const item = createTemporaryObject(slider, test) as LevelSlider;
        const said = watch(item, "chosen");
        waitForRendering(item);
        item.level = 5;
        compare(item.shown, 5);
        compare(said.count, 0);
    }

    function test_everyKeyChoosesOnce(): void {
        const item = made(slider, {}) as LevelSlider;
        const said = watch(item, "chosen");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(said.count, 1);
        compare(said.signalArguments[0][0], 4);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(said.count, 3);
        compare(said.signalArguments[2][0], 2);
    }

    function test_theEndsHold(): void {
        const item = made(slider, { level: 5 }) as LevelSlider;
        const said = watch(item, "chosen");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(item.shown, 5);
        compare(said.count, 0);
    }

    // A drag over several levels says only where it ended.
    function test_aDragChoosesWhereItEnds(): void {
        const item = made(slider, {}) as LevelSlider;
        const said = watch(item, "chosen");
        mousePress(item, item.width / 2, item.height / 2);
        mouseMove(item, item.width * 0.75, item.height / 2);
        mouseMove(item, item.width - 2, item.height / 2);
        compare(said.count, 0);
        compare(item.shown, 5);
        mouseRelease(item, item.width - 2, item.height / 2);
        compare(said.count, 1);
        compare(said.signalArguments[0][0], 5);
    }

    function test_followsWhatIsStored(): void {
        const holder = made(bound, {});
        holder.slider.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(holder.stored, 3);
        holder.stored = 1;
        compare(holder.slider.shown, 1);
        keyClick(Qt.Key_Right);
        compare(holder.stored, 2);
    }

    function test_isSpoken(): void {
        const item = made(slider, {});
        compare(Assistant.name(item), "How likely?");
        compare(Assistant.description(item), "about once in ten years");
        verify(Assistant.reaches(item));
    }

    function test_focusIsSeen(): void {
        showsFocus(made(slider, {}));
    }

    function test_size(): void {
        isBigEnough(made(slider, {}));
    }
}
