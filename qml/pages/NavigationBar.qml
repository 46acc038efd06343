// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The places of the app below the page, within reach of a thumb.
Rectangle {
    id: root

    implicitHeight: row.implicitHeight + 2 * Theme.space4
    color: Theme.colors.surface
    Accessible.role: Accessible.PageTabList
    //: Name of the list of places (Today, Practices, Settings), for screen readers.
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: Theme.lineWidth
        color: Theme.colors.line
    }

    RowLayout {
        id: row

        // Labels are shown when each fits into its share of the width.
        readonly property bool labelsFit: Math.max(today.labelWidth, practices.labelWidth, risks.labelWidth, settings.labelWidth,
                                                   lock.labelWidth) <= root.width / 5 - Theme.space8

        anchors.fill: parent
        anchors.topMargin: Theme.space4
        anchors.bottomMargin: Theme.space4
        spacing: 0

        BottomBarItem {
            id: today

            icon.name: "today"
            //: A place in the app: what to do next.
            text: qsTr("Today")
            labelShown: row.labelsFit
            selected: App.page === App.Today || App.page === App.Device || App.page === App.Grants || App.page === App.Routines
                      || App.page === App.Routine
            onClicked: App.openPage(App.Today)
        }
        BottomBarItem {
            id: practices

            icon.name: "practices"
            //: A place in the app: the list of habits.
            text: qsTr("Practices")
            labelShown: row.labelsFit
            selected: App.page === App.Practices || App.page === App.Practice || App.page === App.Step || App.page === App.Search
            onClicked: App.openPage(App.Practices)
        }
        BottomBarItem {
            id: risks

            icon.name: "risks"
            //: A place in the app: what would hurt most.
            text: qsTr("Risks")
            labelShown: row.labelsFit
            selected: App.page === App.Risks || App.page === App.Risk
            onClicked: App.openPage(App.Risks)
        }
        BottomBarItem {
            id: settings

            icon.name: "settings"
            //: A place in the app.
            text: qsTr("Settings")
            labelShown: row.labelsFit
            selected: App.page === App.Settings || App.page === App.Packs
            onClicked: App.openPage(App.Settings)
        }
        BottomBarItem {
            id: lock

            visible: !App.sample
            icon.name: "lock"
            //: Closes the vault at once.
            text: qsTr("Lock now")
            labelShown: row.labelsFit
            Accessible.role: Accessible.Button
            onClicked: App.lock()
        }
    }
}
