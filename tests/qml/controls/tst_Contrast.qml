// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls

// WCAG 2.2, 1.4.3 and 1.4.11, over the tokens themselves: text at least 4.5 to 1, edges of controls and focus rings at least 3 to 1.
TestCase {
    id: test

    name: "Contrast"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(shade: color): real {
        return 0.2126 * channel(shade.r) + 0.7152 * channel(shade.g) + 0.0722 * channel(shade.b);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function themes(): var {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
    }

    function check(front: string, back: string, least: real): void {
        const ratio = contrast(Theme.colors[front], Theme.colors[back]);
        verify(ratio >= least, front + " on " + back + ": " + ratio.toFixed(2) + " of " + least);
    }

    function cleanup(): void {
        Theme.dark = false;
    }

    function test_reference(): void {
        compare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)).toFixed(1), "21.0");
        compare(contrast(Qt.rgba(0x76 / 255, 0x76 / 255, 0x76 / 255, 1), Qt.rgba(1, 1, 1, 1)).toFixed(2), "4.54");
    }

    // Discs stand on every strength of the matrix; their number and their edge are told from it.
    function test_matrix_data(): var { return themes(); }
    function test_matrix(data: var): void {
        Theme.dark = data.dark;
        for (let strength = 1; strength <= 5; ++strength) {
            const ratio = contrast(Theme.colors.ink, Theme.shade(strength));
            verify(ratio >= 3, "ring on strength " + strength + ": " + ratio.toFixed(2));
        }
        let before = 1;
        for (let strength = 1; strength <= 5; ++strength) {
            const against = contrast(Theme.shade(strength), Theme.colors.surface);
            verify(against > before, "strength " + strength);
            before = against;
        }
    }

    function test_text_data(): var { return themes(); }
    function test_text(data: var): void {
        Theme.dark = data.dark;
        for (const back of ["background", "surface", "sunken"]) {
            for (const front of ["ink", "ink2", "brand", "amber", "red", "green", "blue"])
                check(front, back, 4.5);
        }
        for (const tone of ["brand", "amber", "red", "green", "blue"]) {
            check(tone, tone + "Tint", 4.5);
            check("ink", tone + "Tint", 4.5);
        }
        check("fillInk", "brand", 4.5);
        check("fillInk", "red", 4.5);
    }

    function test_textUnderThePointer_data(): var { return themes(); }
    function test_textUnderThePointer(data: var): void {
        Theme.dark = data.dark;
        const pairs = [["fillInk", "brand"], ["fillInk", "red"], ["brand", "surface"], ["brand", "background"], ["brand", "brandTint"], ["ink2", "background"], ["ink", "surface"]];
        for (const pair of pairs) {
            for (const pressed of [false, true]) {
                const ratio = contrast(Theme.colors[pair[0]], Theme.touched(Theme.colors[pair[1]], true, pressed));
                verify(ratio >= 4.5, pair.join(" on touched ") + ": " + ratio.toFixed(2));
            }
        }
    }

    function test_edges_data(): var { return themes(); }
    function test_edges(data: var): void {
        Theme.dark = data.dark;
        for (const back of ["background", "surface"]) {
            check("controlEdge", back, 3);
            check("brand", back, 3);
            check("red", back, 3);
        }
    }

    function test_tones_data(): var { return themes(); }
    function test_tones(data: var): void {
        Theme.dark = data.dark;
        for (const tone of [Tone.Neutral, Tone.Brand, Tone.Amber, Tone.Red, Tone.Green, Tone.Blue]) {
            const ratio = contrast(Theme.toneInk(tone), Theme.toneTint(tone));
            verify(ratio >= 4.5, "tone " + tone + ": " + ratio.toFixed(2));
        }
    }
}
