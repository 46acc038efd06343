// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Language, text size and appearance: true of this device, whoever uses it.
Card {
    id: root

    spacing: Theme.space16

    Heading {
        //: A card in Settings.
        text: qsTr("Language and look")
    }
    LanguageChoice {}
    ChoiceGroup {
        //: A choice in Settings.
        label: qsTr("Text size")
        value: Preferences.textPercent.toString()
        onChosen: value => Preferences.textPercent = parseInt(value)

        WrapRow {
            spacing: Theme.space8

            Repeater {
                model: [100, 125, 150, 175, 200]
                delegate: ChoiceChip {
                    required property int modelData

                    value: modelData.toString()
                    //: A text size. %1 is a number.
                    text: qsTr("%1 %").arg(modelData)
                }
            }
        }
    }
    ChoiceGroup {
        //: A choice in Settings.
        label: qsTr("Appearance")
        value: Preferences.look === Preferences.Dark ? "dark" : Preferences.look === Preferences.Light ? "light" : "system"
        onChosen: value => {
            Preferences.look = value === "dark" ? Preferences.Dark
                             : value === "light" ? Preferences.Light : Preferences.System;
        }

        WrapRow {
            spacing: Theme.space8

            ChoiceChip {
                value: "system"
                //: An appearance: what the system uses.
                text: qsTr("Like the system")
            }
            ChoiceChip {
                value: "light"
                //: An appearance.
                text: qsTr("Light")
            }
            ChoiceChip {
                value: "dark"
                //: An appearance.
                text: qsTr("Dark")
            }
        }
    }
}
