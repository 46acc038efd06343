// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

ControlCase {
    id: test

    name: "Theme"

    Component { id: text; BodyText {} }

    function test_widths_data(): var {
        return [
            { tag: "phone", width: 390, scale: 1.0, expected: Theme.Phone },
            { tag: "last of the phone", width: 599, scale: 1.0, expected: Theme.Phone },
            { tag: "first of the rail", width: 600, scale: 1.0, expected: Theme.Rail },
            { tag: "last of the rail", width: 1000, scale: 1.0, expected: Theme.Rail },
            { tag: "wide", width: 1001, scale: 1.0, expected: Theme.Wide },
            { tag: "wide, somewhat larger", width: 1280, scale: 1.25, expected: Theme.Wide },
            { tag: "wide, large text", width: 1280, scale: 1.5, expected: Theme.Phone },
            { tag: "wide, largest text", width: 1280, scale: 2.0, expected: Theme.Phone }
        ];
    }
    function test_widths(data: var): void {
        Theme.textScale = data.scale;
        compare(Theme.widthClass(data.width), data.expected);
    }

    function test_textScale_data(): var {
        return [
            { tag: "usual", scale: 1.0, sizes: [26, 17, 15, 13] },
            { tag: "double", scale: 2.0, sizes: [44, 34, 30, 26] },
            { tag: "too small", scale: 0.2, sizes: [26, 17, 15, 13] },
            { tag: "too large", scale: 9.0, sizes: [44, 34, 30, 26] }
        ];
    }
    function test_textScale(data: var): void {
        Theme.textScale = data.scale;
        compare([Theme.titleSize, Theme.headingSize, Theme.bodySize, Theme.smallSize], data.sizes);
    }

    function test_largeTextMakesLargeTargets(): void {
        compare(Theme.touchTarget, 44);
        Theme.textScale = 1.5;
        compare(Theme.touchTarget, 60);
        Theme.textScale = 1;
        Theme.largeTargets = true;
        compare(Theme.touchTarget, 60);
    }

    function test_movement(): void {
        verify(Theme.shortDuration > 0 && Theme.shortDuration < 200);
        verify(Theme.longDuration > 0 && Theme.longDuration < 200);
        Theme.reducedMotion = true;
        compare(Theme.shortDuration, 0);
        compare(Theme.longDuration, 0);
    }

    function test_bundledFace(): void {
        compare(Theme.fontFamily, "Inter");
        for (const face of [Theme.regularFace, Theme.mediumFace, Theme.semiBoldFace, Theme.boldFace]) {
            compare(face.status, FontLoader.Ready);
            compare(face.name, "Inter");
        }
    }

    function test_lineHeight(): void {
        compare(Theme.lineHeight(Theme.bodySize), 23);
        const paragraph = made(text, { width: 200, text: "one\ntwo\nthree" });
        compare(paragraph.height, 3 * 23);
    }
}
