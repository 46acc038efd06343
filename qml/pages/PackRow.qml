// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One pack that is installed.
ColumnLayout {
    id: root

    required property PacksViewModel viewModel
    required property string name
    required property string title
    required property string detail
    required property string fingerprint

    spacing: 0
    Layout.fillWidth: true

    BodyText {
        text: root.title
        strong: true
    }
    SmallText { text: root.detail }
    SmallText {
        //: On the page Packs. %1 is 20 characters in groups, by which one knows whose a pack is.
        text: qsTr("Fingerprint: %1").arg(root.fingerprint)
    }
    TextButton {
        icon.name: "delete"
        //: Takes a pack out of the vault.
        text: qsTr("Remove")
        //: Name of the button below a pack, for screen readers. %1 is the title of the pack.
        accessibleName: qsTr("Remove %1").arg(root.title)
        onClicked: root.viewModel.remove(root.name)
    }
}
