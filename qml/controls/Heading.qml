// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A heading. Level 1 names the page (one per page), level 2 a card, level 3 a row inside a card.
BodyText {
    id: root

    property int level: 2

    font.pixelSize: level === 1 ? Theme.titleSize : level === 2 ? Theme.headingSize : Theme.bodySize
    font.weight: level === 3 ? Font.DemiBold : Font.Bold
    Accessible.role: Accessible.Heading
    // A page that has just come up gives its first heading the focus, so that it is read out.
    Accessible.focusable: level === 1
}
