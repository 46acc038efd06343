// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A quiet line: what stands under a title, beside a value or around a control.
BodyText {
    id: root

    color: Theme.colors.ink2
    font.pixelSize: Theme.smallSize
}
