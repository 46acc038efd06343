// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "WrapRow"

    Component {
        id: row

        WrapRow {
            width: 300

            PrimaryButton { text: "Mark as done" }
            SecondaryButton { text: "Remind me later" }
            SecondaryButton { text: "Doesn’t apply to me" }
        }
    }

    function test_wraps(): void {
        const buttons = made(row, { width: 800 });
        compare(buttons.height, 44);
        buttons.width = 300;
        tryVerify(() => buttons.height > 88);
        compare(Inspector.cutTexts(buttons), []);
    }

    function test_holdsWideOnesIn(): void {
        Theme.textScale = 2;
        const buttons = made(row, { width: 200 });
        tryVerify(() => buttons.children[2].width <= 200);
        compare(Inspector.cutTexts(buttons), []);
        buttons.width = 800;
        tryVerify(() => buttons.children[2].width > 200, 1000, "grows back");
    }
}
