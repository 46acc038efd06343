// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The recurring self-checks, and those one can take up.
PageScroll {
    id: root

    property RoutinesViewModel viewModel: App.pages.routines

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    ColumnLayout {
        spacing: Theme.space4

        Heading {
            //: Title of the page about recurring self-checks.
            text: qsTr("Routines")
            level: 1
            focus: true
        }
        BodyText {
            //: Below the title of the page about recurring self-checks.
            text: qsTr("Small checks that come back on their own. None of them counts what you missed against you.")
            color: Theme.colors.ink2
        }
    }
    RoutineReceipt { decisions: root.viewModel.decisions }
    GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        RoutinesCard {
            viewModel: root.viewModel
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop
        }
        // After what matters more.
        Loader {
            asynchronous: true
            source: "ReadyRoutines.qml"
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }
    }

    RoutineForm { viewModel: root.viewModel.editor }
}
