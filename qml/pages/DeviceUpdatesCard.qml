// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Which updates wait, why a restart is needed, and until when the system gets updates.
Card {
    id: root

    required property DeviceViewModel viewModel

    Heading {
        //: A card on the page about this device.
        text: qsTr("Updates, restart, support")
    }
    SmallText {
        visible: root.viewModel.supportDetail !== ""
        text: root.viewModel.supportDetail
    }
    SmallText {
        visible: root.viewModel.listsText !== ""
        text: root.viewModel.listsText
    }
    Repeater {
        model: root.viewModel.causes
        delegate: BodyText {
            required property string title

            text: title
        }
    }
    SmallText {
        //: On the page about this device. Holdfast itself installs nothing.
        text: qsTr("Holdfast only looks. Install updates with the tool your system brings, then look again.")
    }
    Divider { visible: root.viewModel.updates.count > 0 }
    Repeater {
        model: root.viewModel.updates
        delegate: FactLine {}
    }
    MoreButton {
        hidden: root.viewModel.updates.hidden
        onWanted: root.viewModel.updates.showMore()
    }
}
