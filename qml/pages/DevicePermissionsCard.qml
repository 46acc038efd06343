// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Who may do what: first what is new or changed, then everything, by program or by permission.
Card {
    id: root

    required property DeviceViewModel viewModel

    Heading {
        //: A card on the page about this device.
        text: qsTr("Permissions")
    }
    SmallText {
        visible: root.viewModel.permissions.count === 0
        //: On the page about this device, when there are no permissions to show.
        text: qsTr("None were seen.")
    }
    Heading {
        visible: root.viewModel.attention.count > 0
        //: Heading above programs and websites with permissions that are new, changed or not decided.
        text: qsTr("To look at first")
        level: 3
    }
    Repeater {
        model: root.viewModel.attention
        delegate: FactRow {
            required property string key

            //: Name of a row that opens what one program may do, for screen readers; it is one of those to look at first. %1 is the program.
            Accessible.name: qsTr("To look at: %1").arg(title)
            onClicked: App.openPage(App.Grants, key)
        }
    }
    MoreButton {
        hidden: root.viewModel.attention.hidden
        onWanted: root.viewModel.attention.showMore()
    }
    WrapRow {
        visible: root.viewModel.toLookAt > 0

        SecondaryButton {
            icon.name: "check"
            //: Keeps every permission nothing was decided about.
            text: qsTr("The rest is fine …")
            onClicked: keeping.start()
        }
    }
    ChoiceGroup {
        visible: root.viewModel.permissions.count > 0
        //: Above the two ways in which permissions can be listed.
        label: qsTr("All of them")
        value: root.viewModel.byPermission ? "permission" : "app"
        onChosen: value => root.viewModel.byPermission = value === "permission"

        WrapRow {
            spacing: Theme.space8

            ChoiceChip {
                value: "app"
                //: One way to list permissions: under each program what it may do.
                text: qsTr("By program")
            }
            ChoiceChip {
                value: "permission"
                //: One way to list permissions: under each permission who has it.
                text: qsTr("By permission")
            }
        }
    }
    Repeater {
        model: root.viewModel.permissions
        delegate: FactRow {
            required property string key

            onClicked: App.openPage(App.Grants, key)
        }
    }
    MoreButton {
        hidden: root.viewModel.permissions.hidden
        onWanted: root.viewModel.permissions.showMore()
    }

    KeepSheet {
        id: keeping

        onDecided: (reason, months) => root.viewModel.keepTheRest(reason, months)
    }
}
