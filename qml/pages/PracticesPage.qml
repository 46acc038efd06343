// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The habits.
PageScroll {
    id: root

    property PracticesViewModel viewModel: App.pages.practices

    Heading {
        //: Title of the page that lists the habits.
        text: qsTr("Practices")
        level: 1
        focus: true
    }
    BodyText {
        //: Below the title of the page that lists the habits.
        text: qsTr("Habits, in small steps. Begin wherever you like.")
        color: Theme.colors.ink2
    }
    SecondaryButton {
        icon.name: "search"
        //: Leads from the list of habits to the page that finds steps, words and numbers.
        text: qsTr("Search and glossary")
        Layout.bottomMargin: Theme.space12
        onClicked: App.openPage(App.Search)
    }
    GridLayout {
        columns: Theme.widthClass(root.Window.width) === Theme.Phone || root.width < 720 ? 1 : 2
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.practices
            delegate: PracticeCard {}
        }
    }
}
