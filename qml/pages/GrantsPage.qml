// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What one program or website may do, or who may do one thing.
PageScroll {
    id: root

    property GrantsViewModel viewModel: App.pages.grants
    property int keepIndex: -1

    Trail {
        //: Title of the page about the device Holdfast runs on.
        above: qsTr("This device")
        onWanted: App.openPage(App.Device)
    }
    Heading {
        text: root.viewModel.title
        level: 1
        focus: true
    }
    BodyText {
        text: root.viewModel.subtitle
        color: Theme.colors.ink2
    }
    BodyText {
        visible: root.viewModel.grants.count === 0
        //: On the page of one program, when the last look saw none of its permissions any more.
        text: qsTr("The last look saw no permissions here.")
    }
    Repeater {
        model: root.viewModel.grants
        delegate: GrantCard {
            viewModel: root.viewModel
            onKeepWanted: index => {
                root.keepIndex = index;
                keeping.start();
            }
        }
    }

    MoreButton {
        hidden: root.viewModel.grants.hidden
        onWanted: root.viewModel.grants.showMore()
    }

    KeepSheet {
        id: keeping

        onDecided: (reason, months) => root.viewModel.keep(root.keepIndex, reason, months)
    }
}
