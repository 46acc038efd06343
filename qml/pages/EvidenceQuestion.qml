// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls

// Asks how one knows that a step is done.
ColumnLayout {
    id: root

    signal answered(bool tried)
    signal cancelled

    spacing: Theme.space8
    Layout.fillWidth: true

    SmallText {
        //: Asked after ticking a step.
        text: qsTr("How sure are you that this is done?")
    }
    WrapRow {
        SecondaryButton {
            //: Evidence for a step: the person says so.
            text: qsTr("I say so")
            onClicked: root.answered(false)
        }
        SecondaryButton {
            //: Evidence for a step: the person tried it.
            text: qsTr("I tried it")
            onClicked: root.answered(true)
        }
        TextButton {
            //: Takes the tick away again.
            text: qsTr("Not yet")
            onClicked: root.cancelled()
        }
    }
}
