// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Announcer"

    Component { id: announcer; Announcer {} }
    Component { id: banner; Banner { width: 600; text: "Done, I tried it."; actionText: "Undo"; tone: Tone.Green } }

    function test_saysSentences(): void {
        const speaker = made(announcer, {});
        const said = watch(speaker, "messageChanged");
        speaker.announce("Saved");
        compare(Assistant.role(speaker), Accessible.AlertMessage);
        compare(Assistant.name(speaker), "Saved");
        verify(Assistant.reaches(speaker));
        said.clear();
        speaker.announce("Saved");
        compare(said.count, 2, "the same sentence again is news again");
        compare(Assistant.name(speaker), "Saved");
    }

    function test_banner(): void {
        const message = made(banner, {});
        compare(Assistant.role(message), Accessible.AlertMessage);
        compare(Assistant.name(message), "Done, I tried it.");
        compare(Inspector.reachable(message), 1);
        const acted = watch(message, "actionTriggered");
        message.forceActiveFocus();
        mouseClick(message, message.width - 60, message.height / 2);
        compare(acted.count, 1);
    }

    function test_bannerAtLargeText(): void {
        Theme.textScale = 2;
        compare(Inspector.cutTexts(made(banner, { width: 320 })), []);
    }
}
