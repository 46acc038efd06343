// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Progress"

    Component { id: bar; ProgressBar { width: 300; label: "Check sources"; valueText: "9 of 12 done"; value: 0.75 } }
    Component { id: waiting; ProgressBar { width: 300; label: "Opening the vault"; valueText: ""; indeterminate: true } }

    function test_saysItInWords(): void {
        const progress = made(bar, {});
        compare(Assistant.role(progress), Accessible.ProgressBar);
        compare(Assistant.name(progress), "Check sources");
        compare(Assistant.description(progress), "9 of 12 done");
        compare(Inspector.texts(progress), ["Check sources", "9 of 12 done"]);
    }

    function test_wordsWrapWhenLarge(): void {
        Theme.textScale = 2;
        const progress = made(bar, { width: 180, label: "Backup payment and communication" });
        compare(Inspector.cutTexts(progress), []);
    }

    function test_waiting(): void {
        const progress = made(waiting, {});
        const first = grabImage(progress);
        tryVerify(() => !grabImage(progress).equals(first));
        Theme.reducedMotion = true;
        const still = grabImage(progress);
        wait(60);
        verify(grabImage(progress).equals(still), "rests when movement is not wanted");
    }
}
