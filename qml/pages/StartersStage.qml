// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: four to six steps to begin with, not fifty.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space12

        Heading {
            //: Title of the last screen of the first run.
            text: qsTr("Good first steps")
            level: 1
        }
        BodyText {
            //: On the last screen of the first run.
            text: qsTr("Choose one and do it now, or look at Today first. All of them stand under Practices.")
            color: Theme.colors.ink2
        }
        Repeater {
            model: root.viewModel.starters
            delegate: StarterCard {
                id: card

                focus: index === 0
                onClicked: root.viewModel.finish(card.actionId)
            }
        }
        SecondaryButton {
            //: Ends the first run on the page Today.
            text: qsTr("Go to Today")
            Layout.fillWidth: true
            onClicked: root.viewModel.finish("")
        }
    }
}
