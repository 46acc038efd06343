// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Stands first on Today until the recovery code was confirmed.
Card {
    id: root

    Heading {
        //: A card on Today.
        text: qsTr("Your recovery code is not confirmed yet")
        level: 3
    }
    SmallText {
        //: On a card on Today.
        text: qsTr("It is the only other way in if you forget your passphrase. It takes two minutes.")
    }
    WrapRow {
        PrimaryButton {
            //: Opens the form for typing the recovery code in.
            text: qsTr("Confirm it now")
            onClicked: sheet.open()
        }
        SecondaryButton {
            //: Leads to Settings, where a new recovery code can be made.
            text: qsTr("I don't have it")
            onClicked: App.openPage(App.Settings)
        }
    }

    RecoveryCodeSheet {
        id: sheet

        viewModel: App.pages.settings
    }
}
