// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls

ControlCase {
    id: test

    name: "Icon"

    Component {
        id: icon

        Icon { color: "#102030" }
    }
    Component {
        id: gallery

        Gallery {}
    }
    Component {
        id: scrolled

        // An icon that is scrolled out of sight, above a bar where its place would be.
        Item {
            width: 100
            height: 100

            Flickable {
                width: 100
                height: 60
                clip: true
                contentHeight: 200

                Icon { y: 68; x: 10; name: "backup"; color: "#ff0000" }
            }
        }
    }

    function test_everyIconIsDrawnInItsColour(): void {
        for (const name of (gallery.createObject(null) as Gallery).icons) {
            const picture = made(icon, { name: name }) as Icon;
            verify(picture.drawn, name);
            compare(picture.implicitWidth, Theme.iconSize, name);
            picture.destroy();
        }
    }

    function test_outOfSightMeansOutOfSight(): void {
        const page = made(scrolled, {});
        const picture = grabImage(page);
        for (let x = 10; x < 40; ++x)
            verify(picture.red(x, 80) < 250 || picture.green(x, 80) > 100, "x = " + x);
    }
}
