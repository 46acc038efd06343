// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// Every colour, size, type face and duration of Holdfast. Nothing outside this file holds one of its own.
// The program sets the five writable properties; everything else follows from them.
QtObject {
    id: root

    component ColorSet: QtObject {
        required property color background
        required property color surface
        required property color sunken
        required property color line
        required property color controlEdge
        required property color ink
        required property color ink2
        required property color ink3
        required property color brand
        required property color brandTint
        // Text and symbols on a filled button. ("onBrand" would read as a signal handler.)
        required property color fillInk
        required property color amber
        required property color amberTint
        required property color red
        required property color redTint
        required property color green
        required property color greenTint
        required property color blue
        required property color blueTint
    }

    enum Width {
        Phone,
        Rail,
        Wide
    }

    property bool dark: false
    // How much larger than usual text is, 1.0 to 2.0; values outside are held at the ends.
    property real textScale: 1.0
    property bool largeTargets: textScale >= root.stackScale
    property bool reducedMotion: false

    readonly property ColorSet lightColors: ColorSet {
        background: "#F6F5F1"
        surface: "#FFFFFF"
        sunken: "#EEEDE7"
        line: "#DDDBD2"
        controlEdge: "#7F8A86"
        ink: "#17211F"
        ink2: "#55625E"
        ink3: "#84908B"
        brand: "#0F5C56"
        brandTint: "#DCEBE8"
        fillInk: "#FFFFFF"
        amber: "#9C5308"
        amberTint: "#FBEBD3"
        red: "#A8322A"
        redTint: "#F8E0DC"
        green: "#2C6E3F"
        greenTint: "#DEEEDF"
        blue: "#2B5C9E"
        blueTint: "#DFE9F6"
    }
    readonly property ColorSet darkColors: ColorSet {
        background: "#101615"
        surface: "#182120"
        sunken: "#131B1A"
        line: "#2B3735"
        controlEdge: "#7B8985"
        ink: "#EDF2F0"
        ink2: "#A9B6B2"
        ink3: "#7B8985"
        brand: "#5FC2B6"
        brandTint: "#173633"
        fillInk: "#06201D"
        amber: "#F0AE5A"
        amberTint: "#3A2A13"
        red: "#F0877D"
        redTint: "#3B1F1C"
        green: "#7CCB8F"
        greenTint: "#1A3322"
        blue: "#8DB6EE"
        blueTint: "#1B2B40"
    }
    readonly property ColorSet colors: dark ? darkColors : lightColors

    readonly property real scale: Math.max(1.0, Math.min(2.0, textScale))
    // From this text scale on, side-by-side things stand under each other and the rail becomes the bar.
    readonly property real stackScale: 1.5

    // Windows narrower than the first are phones; up to the second they have a narrow rail.
    readonly property int phoneLimit: 600
    readonly property int railLimit: 1000

    // Qt keeps the faces it found for a family's name. The same name written otherwise has it look anew which Chinese face stands
    // behind Inter, after the language changed.
    property bool simplifiedChinese: false
    readonly property string interName: simplifiedChinese ? regularFace.name.toUpperCase() : regularFace.name
    readonly property string fontFamily: regularFace.status === FontLoader.Ready ? interName : "sans-serif"
    readonly property string monoFamily: "monospace"
    // Grows less than the rest, so that the words of a title still fit a phone.
    readonly property int titleSize: Math.round(26 * (1 + 0.7 * (scale - 1)))
    // For the one number a page is about.
    readonly property int displaySize: Math.round(44 * (1 + 0.5 * (scale - 1)))
    readonly property int headingSize: Math.round(17 * scale)
    readonly property int bodySize: Math.round(15 * scale)
    readonly property int smallSize: Math.round(13 * scale)

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space36: 36

    readonly property int controlRadius: 10
    readonly property int cardRadius: 14
    readonly property int lineWidth: 1
    readonly property int edgeWidth: 2
    readonly property int focusGap: 2
    readonly property int touchTarget: largeTargets ? 60 : 44
    readonly property int indicatorSize: Math.round(22 * scale)
    readonly property int indicatorRadius: Math.round(7 * scale)
    readonly property int iconSize: Math.round(24 * scale)
    readonly property int smallIconSize: Math.round(18 * scale)
    readonly property int barThickness: Math.round(8 * scale)
    readonly property int railWidth: Math.round(216 * scale)
    readonly property int narrowRailWidth: Math.round(96 * scale)
    readonly property int contentWidth: 1120
    // Widths at which a control changes its shape, measured in letters so that they grow with the text: wide enough for a button beside
    // a sentence; too narrow for a chip beside a title; too narrow even for a symbol beside a title.
    readonly property int roomyWidth: bodySize * 36
    readonly property int tightWidth: bodySize * 24
    readonly property int crampedWidth: bodySize * 16
    // How wide fields and bars are where nothing else decides.
    readonly property int fieldWidth: 176
    // How high a chart is.
    readonly property int chartHeight: 96
    // The disc of a risk; grows less than text, since there are many and the list beside says the same.
    readonly property int discSize: Math.round(28 * Math.min(scale, 1.4))
    readonly property int discTextSize: Math.round(13 * Math.min(scale, 1.4))
    // The most a folded-out list takes before it scrolls.
    readonly property int listHeight: Math.round(320 * scale)
    readonly property int dialogWidth: Math.round(520 * scale)
    readonly property real disabledOpacity: 0.5

    readonly property int shortDuration: reducedMotion ? 0 : 100
    readonly property int longDuration: reducedMotion ? 0 : 180

    // One way of the piece that wanders along a bar of unknown length: slow, since it stands for waiting.
    readonly property int wanderDuration: 1200

    // Loaded here once; without them the system's face serves.
    readonly property FontLoader regularFace: FontLoader { source: "fonts/Inter-Regular.otf" }
    readonly property FontLoader mediumFace: FontLoader { source: "fonts/Inter-Medium.otf" }
    readonly property FontLoader semiBoldFace: FontLoader { source: "fonts/Inter-SemiBold.otf" }
    readonly property FontLoader boldFace: FontLoader { source: "fonts/Inter-Bold.otf" }

    // Which of the three layouts a window (not a page) of this width gets. Large text asks for the phone's layout on any window.
    function widthClass(windowWidth: real): int {
        if (windowWidth < root.phoneLimit || root.scale >= root.stackScale)
            return Theme.Phone;
        return windowWidth <= root.railLimit ? Theme.Rail : Theme.Wide;
    }

    // The empty border around a page in that layout.
    function pageMargin(windowWidth: real): int {
        if (windowWidth < root.phoneLimit)
            return root.space16;
        return windowWidth <= root.railLimit ? root.space24 : root.space36;
    }

    // Distance from line to line of running text of this size; titles sit tighter, as they wrap in few words.
    function lineHeight(pixelSize: int): int {
        return Math.round(pixelSize * (pixelSize >= root.titleSize ? 1.25 : 1.5));
    }

    // The strong colour of a tone: for words and symbols on the tint, the surface or the background.
    function toneInk(tone: int): color {
        switch (tone) {
        case Tone.Brand:
            return root.colors.brand;
        case Tone.Amber:
            return root.colors.amber;
        case Tone.Red:
            return root.colors.red;
        case Tone.Green:
            return root.colors.green;
        case Tone.Blue:
            return root.colors.blue;
        default:
            return root.colors.ink2;
        }
    }

    function toneTint(tone: int): color {
        switch (tone) {
        case Tone.Brand:
            return root.colors.brandTint;
        case Tone.Amber:
            return root.colors.amberTint;
        case Tone.Red:
            return root.colors.redTint;
        case Tone.Green:
            return root.colors.greenTint;
        case Tone.Blue:
            return root.colors.blueTint;
        default:
            return root.colors.sunken;
        }
    }

    // One hue in five strengths, for the cells of a matrix: 1 is the weakest.
    function shade(strength: int): color {
        return Qt.tint(root.colors.surface, Qt.alpha(root.colors.brand, [0.08, 0.16, 0.25, 0.36, 0.48][strength - 1]));
    }

    // A fill under the pointer or the finger: veiled with a little ink.
    function touched(fill: color, hovered: bool, pressed: bool): color {
        const strength = pressed ? 0.08 : hovered ? 0.04 : 0;
        return Qt.tint(fill, Qt.alpha(root.colors.ink, strength));
    }

    // What darkens the page behind a sheet.
    function scrim(): color {
        return Qt.alpha(root.lightColors.ink, 0.5);
    }
}
