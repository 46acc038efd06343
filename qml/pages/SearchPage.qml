// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Finds steps, words and numbers as one types; before that it lists the glossary.
PageScroll {
    id: root

    property SearchViewModel viewModel: App.pages.search

    Trail {
        //: Title of the page that lists the habits.
        above: qsTr("Practices")
        onWanted: App.openPage(App.Practices)
    }
    Heading {
        //: Title of the page Search.
        text: qsTr("Search")
        level: 1
    }
    TextField {
        id: query

        //: Label of the field on the page Search.
        label: qsTr("What are you looking for?")
        text: root.viewModel.query
        maximumLength: 200
        focus: true
        onEdited: root.viewModel.query = query.text
    }
    BodyText {
        text: root.viewModel.summary
        color: Theme.colors.ink2
        Accessible.role: Accessible.StaticText
    }
    Card {
        visible: root.viewModel.found.count > 0
        spacing: 0

        Repeater {
            model: root.viewModel.found
            delegate: FoundRow {}
        }
    }
    SecondaryButton {
        visible: root.viewModel.more
        //: Lists more of what was found.
        text: qsTr("Show more")
        onClicked: root.viewModel.showMore()
    }
}
