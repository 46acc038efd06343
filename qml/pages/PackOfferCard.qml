// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// A pack that is offered: what is in it, whose it is, and the fingerprint to compare before it may come in.
Card {
    id: root

    readonly property PacksViewModel viewModel: App.pages.packs

    Heading { text: root.viewModel.offeredTitle }
    BodyText { text: root.viewModel.offeredDescription }
    SmallText { text: root.viewModel.offeredOrigin }
    SmallText { text: root.viewModel.offeredContents }
    SmallText {
        //: Label of the 20 characters by which one knows whose a pack is.
        text: qsTr("Fingerprint of the publisher's key")
    }
    // Large, since it is compared letter by letter.
    BodyText {
        text: root.viewModel.fingerprint
        strong: true
        font.pixelSize: Theme.headingSize
    }
    BodyText { text: root.viewModel.publisherText }
    SmallText {
        visible: root.viewModel.website !== ""
        //: On a pack that is offered. %1 is the address of its publisher's own page.
        text: qsTr("The pack names this page, which may not be the publisher's: %1").arg(root.viewModel.website)
    }
    CheckBox {
        id: compared

        visible: root.viewModel.newPublisher
        //: Confirms that the fingerprint of a pack's publisher was compared.
        text: qsTr("I compared it, and it is the same")
        Layout.fillWidth: true
    }
    WrapRow {
        PrimaryButton {
            enabled: compared.checked || !root.viewModel.newPublisher
            //: Puts the pack that is offered into the vault.
            text: qsTr("Install")
            onClicked: root.viewModel.install(compared.checked)
        }
        SecondaryButton {
            //: Does not install the pack that is offered.
            text: qsTr("Don't install")
            onClicked: root.viewModel.decline()
        }
    }
}
