// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// First run: which language.
FocusScope {
    id: root

    required property FirstRunViewModel viewModel

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.space16

        AppMark { size: Theme.touchTarget + Theme.space12 }
        Heading {
            //: Title of the first screen ever shown.
            text: qsTr("Which language do you read best?")
            level: 1
        }
        LanguageChoice { labelShown: false }
        PrimaryButton {
            focus: true
            //: Goes on to the next screen.
            text: qsTr("Continue")
            Layout.fillWidth: true
            onClicked: root.viewModel.next()
        }
    }
}
