// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The closed door.
CentredColumn {
    id: root

    property UnlockViewModel viewModel: App.unlock

    AppMark {
        size: Theme.touchTarget + Theme.space24
        Layout.alignment: Qt.AlignHCenter
    }
    Heading {
        text: root.viewModel.renewing
              //: Title of the screen after opening with the recovery code.
              ? qsTr("Choose a new passphrase")
              //: Title of the screen that unlocks the vault.
              : qsTr("Welcome back")
        level: 1
        horizontalAlignment: Text.AlignHCenter
    }
    BodyText {
        text: root.viewModel.renewing
              //: On the screen after opening with the recovery code.
              ? qsTr("Your recovery code opened the vault. It has done its work: you get a new one in the next step, and the old one no longer opens anything.")
              //: On the screen that unlocks the vault.
              : qsTr("Your checklist is locked.")
        color: Theme.colors.ink2
        horizontalAlignment: Text.AlignHCenter
    }
    Banner {
        visible: root.viewModel.renewing && text !== ""
        text: root.viewModel.problem
        tone: Tone.Red
    }
    // Nothing more: anyone can see this screen.
    Banner {
        visible: text !== ""
        text: App.reminder.text !== "" ? App.reminder.text : App.reminder.confirmation
        symbol: "later"
    }
    Loader {
        sourceComponent: root.viewModel.renewing ? renew : unlock
        focus: true
        Layout.fillWidth: true
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Component { id: unlock; UnlockForm { viewModel: App.unlock } }
    Component {
        id: renew

        PassphraseForm {
            choice: App.unlock.choice
            //: Saves the new passphrase.
            actionText: qsTr("Save the new passphrase")
            busy: App.busy
            onChosen: (first, second) => App.unlock.renew(first, second)
        }
    }
}
