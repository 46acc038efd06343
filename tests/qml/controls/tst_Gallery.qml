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
    height: 3400
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
            { tag: "light", dark: false, scale: 1, size: Qt.size(1280, 1100) },
            { tag: "dark", dark: true, scale: 1, size: Qt.size(1280, 1100) },
            { tag: "large", dark: false, scale: 2, size: Qt.size(1280, 2200) },
            { tag: "phone", dark: false, scale: 1, size: Qt.size(390, 1700) },
            { tag: "phone-large", dark: true, scale: 2, size: Qt.size(390, 3400) }
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
    }
}
