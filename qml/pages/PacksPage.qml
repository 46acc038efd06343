// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Packs: what is installed, and one that is offered.
PageScroll {
    id: root

    property PacksViewModel viewModel: App.pages.packs

    Trail {
        //: Title of the page Settings.
        above: qsTr("Settings")
        onWanted: App.openPage(App.Settings)
    }
    Heading {
        //: Title of the page that lists packs: additions to the catalogue that a community hands out.
        text: qsTr("Packs")
        level: 1
        focus: true
    }
    BodyText {
        //: Below the title of the page Packs.
        text: qsTr("Steps, cases and drills that a community hands out. They stand beside what is built in and replace none of it.")
        color: Theme.colors.ink2
    }
    Banner {
        visible: root.viewModel.outcome !== ""
        text: root.viewModel.outcome
        tone: Tone.Green
    }
    // Made anew for each pack: nothing that was confirmed for one may count for another.
    Loader {
        active: root.viewModel.offered
        visible: active
        source: "PackOfferCard.qml"
        Layout.fillWidth: true
    }
    Card {
        Heading {
            //: A card on the page Packs.
            text: qsTr("Add a pack")
        }
        SmallText {
            //: On the page Packs; .holdfastpack is the ending of a file's name.
            text: qsTr("Open a .holdfastpack from your file manager, drop it on this window, or name it here.")
        }
        TextField {
            id: file

            //: Label of the field for a file's whole path.
            label: qsTr("File")
            onAccepted: root.viewModel.examine(file.text)
        }
        SecondaryButton {
            enabled: file.text !== ""
            icon.name: "show"
            //: Shows what is in a pack and offers to install it.
            text: qsTr("Look at it")
            onClicked: root.viewModel.examine(file.text)
        }
    }
    Card {
        Heading {
            //: A card on the page Packs: the list of those that are installed.
            text: qsTr("Installed")
        }
        BodyText {
            visible: root.viewModel.packs.count === 0
            //: On the page Packs, when there are none.
            text: qsTr("No pack is installed.")
            color: Theme.colors.ink2
        }
        Repeater {
            model: root.viewModel.packs
            delegate: PackRow { viewModel: root.viewModel }
        }
    }
}
