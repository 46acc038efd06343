// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Holdfast.Controls
import Holdfast.Testing

TestCase {
    id: test

    name: "Gallery"
    when: windowShown
    width: 1280
    height: 5200
    visible: true

    Component {
        id: gallery

        Gallery {}
    }

    function init(): void {
        failOnWarning(/.?/);
    }

    function cleanup(): void {
        Theme.dark = false;
        Theme.textScale = 1;
    }

    function test_looks_data(): var {
        return [
            { tag: "light", dark: false, scale: 1, size: Qt.size(1280, 1900) },
            { tag: "dark", dark: true, scale: 1, size: Qt.size(1280, 1900) },
            { tag: "large", dark: false, scale: 2, size: Qt.size(1280, 3600) },
            { tag: "phone", dark: false, scale: 1, size: Qt.size(390, 2300) },
            { tag: "phone-large", dark: true, scale: 2, size: Qt.size(390, 5200) }
        ];
    }

    function test_looks(data: var): void {
        Theme.dark = data.dark;
        Theme.textScale = data.scale;
        const page = createTemporaryObject(gallery, test, { width: data.size.width, height: data.size.height });
        verify(page !== null);
        waitForRendering(page);
        const picture = grabImage(page);
        compare(picture.width, data.size.width);
        picture.save(Assistant.pictureFolder() + data.tag + ".png");
        compare(Inspector.cutTexts(page), []);
        compare(Inspector.namelessItems(page), []);
        compare(Inspector.smallTargets(page, 43), []);
        verify(Inspector.reachable(page) > 20);
    }
}
