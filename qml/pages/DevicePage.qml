// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// This device: what waits, what ends and who may do what, as Holdfast saw it; and the other devices of the household.
PageScroll {
    id: root

    property DeviceViewModel viewModel: App.pages.device

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    ColumnLayout {
        spacing: Theme.space4

        Heading {
            //: Title of the page about the device Holdfast runs on.
            text: qsTr("This device")
            level: 1
            focus: true
        }
        BodyText {
            text: root.viewModel.asOfText
            color: Theme.colors.ink2
        }
    }
    WrapRow {
        visible: root.viewModel.canLook

        PrimaryButton {
            icon.name: root.viewModel.looking ? "close" : "show"
            text: root.viewModel.looking
                  //: Ends a look at this device before it is through.
                  ? qsTr("Stop looking")
                  : root.viewModel.looked
                    //: Looks at this device once more.
                    ? qsTr("Look again")
                    //: Looks at this device for the first time.
                    : qsTr("Look now")
            onClicked: root.viewModel.looking ? root.viewModel.stop() : root.viewModel.look()
        }
    }
    ProgressBar {
        visible: root.viewModel.looking
        //: Name of the bar that shows how far a look at this device has come.
        label: qsTr("Looking")
        valueText: root.viewModel.progressText
        value: root.viewModel.progress
    }
    GridLayout {
        visible: root.viewModel.looked
        columns: root.sideBySide ? 4 : root.width < Theme.crampedWidth ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.tiles
            delegate: DeviceTile {}
        }
    }
    GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            DeviceUpdatesCard {
                visible: root.viewModel.looked
                viewModel: root.viewModel
            }
            DeviceOpenCard { viewModel: root.viewModel }
            // After what matters more: built all at once, the window would not answer for longer than a frame.
            Loader {
                active: root.sideBySide
                visible: active
                asynchronous: true
                source: "DeviceHousehold.qml"
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            BrowsersCard {
                visible: root.viewModel.canReadBrowsers
                viewModel: root.viewModel
            }
            Loader {
                active: root.viewModel.looked
                visible: active
                asynchronous: true
                source: "DevicePermissions.qml"
                Layout.fillWidth: true
            }
            Loader {
                active: !root.sideBySide
                visible: active
                asynchronous: true
                source: "DeviceHousehold.qml"
                Layout.fillWidth: true
            }
        }
    }
}
