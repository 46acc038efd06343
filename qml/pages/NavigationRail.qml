// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The places of the app at the left of a wide window.
Rectangle {
    id: root

    property bool compact: false

    implicitWidth: column.implicitWidth + 2 * Theme.space12
    color: Theme.colors.background
    Accessible.role: Accessible.PageTabList
    //: Name of the list of places (Today, Practices, Settings), for screen readers.
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.colors.line
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space12
        spacing: Theme.space4

        RowLayout {
            spacing: Theme.space8
            Layout.leftMargin: root.compact ? 0 : Theme.space12
            Layout.topMargin: Theme.space12
            Layout.bottomMargin: Theme.space16
            Layout.alignment: root.compact ? Qt.AlignHCenter : Qt.AlignLeft

            AppMark {}
            Heading {
                visible: !root.compact
                //: The name of the app; it is not translated.
                text: "Holdfast"
                level: 2
            }
        }
        NavigationItem {
            compact: root.compact
            icon.name: "today"
            //: A place in the app: what to do next.
            text: qsTr("Today")
            count: App.openSteps
            //: Read after "Today" by screen readers.
            countText: qsTr("%n step(s) suggested", "", App.openSteps)
            selected: App.page === App.Today
            onClicked: App.openPage(App.Today)
        }
        NavigationItem {
            compact: root.compact
            icon.name: "practices"
            //: A place in the app: the list of habits.
            text: qsTr("Practices")
            selected: App.page === App.Practices || App.page === App.Practice || App.page === App.Step || App.page === App.Search
            onClicked: App.openPage(App.Practices)
        }
        NavigationItem {
            compact: root.compact
            icon.name: "risks"
            //: A place in the app: what would hurt most.
            text: qsTr("Risks")
            selected: App.page === App.Risks || App.page === App.Risk
            onClicked: App.openPage(App.Risks)
        }
        NavigationItem {
            compact: root.compact
            icon.name: "devices"
            //: Title of the page about the device Holdfast runs on.
            text: qsTr("This device")
            selected: App.page === App.Device || App.page === App.Grants
            onClicked: App.openPage(App.Device)
        }
        NavigationItem {
            compact: root.compact
            icon.name: "routines"
            //: A place in the app: recurring self-checks.
            text: qsTr("Routines")
            selected: App.page === App.Routines || App.page === App.Routine
            onClicked: App.openPage(App.Routines)
        }
        Item { Layout.fillHeight: true }
        NavigationItem {
            compact: root.compact
            icon.name: "settings"
            //: A place in the app.
            text: qsTr("Settings")
            selected: App.page === App.Settings || App.page === App.Packs
            onClicked: App.openPage(App.Settings)
        }
        NavigationItem {
            visible: !App.sample
            compact: root.compact
            icon.name: "lock"
            //: Closes the vault at once.
            text: qsTr("Lock now")
            Accessible.role: Accessible.Button
            onClicked: App.lock()
        }
        SmallText {
            visible: App.lockText !== "" && !root.compact
            text: App.lockText
            Layout.leftMargin: Theme.space12
            Layout.bottomMargin: Theme.space8
        }
    }
}
