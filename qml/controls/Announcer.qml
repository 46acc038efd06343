// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Says a sentence to assistive technology without showing anything or moving the focus. One in the window is enough.
// It takes part in the page as an item of one point whose name is the last sentence said.
Item {
    id: root

    property string message: ""

    // Said again even when it is the sentence said last.
    function announce(sentence: string): void {
        root.message = "";
        root.message = sentence;
    }

    width: 1
    height: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message
}
