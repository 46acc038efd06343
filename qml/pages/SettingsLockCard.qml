// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// After how long the vault locks by itself.
Card {
    id: root

    required property SettingsViewModel viewModel

    Heading {
        //: A card in Settings.
        text: qsTr("Locking")
    }
    SmallText {
        //: On a card in Settings.
        text: qsTr("The vault also locks when the computer locks its screen or goes to sleep.")
    }
    ChoiceGroup {
        //: A choice in Settings.
        label: qsTr("Lock when nothing was done for")
        value: root.viewModel.lockMinutes.toString()
        onChosen: value => root.viewModel.lockMinutes = parseInt(value)

        WrapRow {
            spacing: Theme.space8

            ChoiceChip {
                value: "1"
                //: A time after which the vault locks.
                text: qsTr("1 minute")
            }
            ChoiceChip {
                value: "5"
                //: A time after which the vault locks.
                text: qsTr("5 minutes")
            }
            ChoiceChip {
                value: "15"
                //: A time after which the vault locks.
                text: qsTr("15 minutes")
            }
            ChoiceChip {
                value: "0"
                //: The vault never locks by itself.
                text: qsTr("Never")
            }
        }
    }
}
