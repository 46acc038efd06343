// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls

// The way back, above the title of a page that lies below another.
WrapRow {
    id: root

    // Where the button leads: the name of the page above.
    required property string above

    signal wanted

    TextButton {
        icon.name: "back"
        text: root.above
        //: Name of the button above a page's title, for screen readers. %1 is the page above.
        accessibleName: qsTr("Back to %1").arg(root.above)
        onClicked: root.wanted()
    }
}
