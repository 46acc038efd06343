// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The recovery code: shown once for writing down, then part of it is typed again.
CentredColumn {
    id: root

    property RecoveryCodeViewModel viewModel: App.recoveryCode

    Heading {
        text: root.viewModel.confirming
              //: Title of the screen that asks for part of the recovery code. %1 is the number of a group.
              ? qsTr("Type group %1 from your paper").arg(root.viewModel.askedGroup)
              //: Title of the screen that shows the recovery code.
              : qsTr("Write down your recovery code")
        level: 1
    }
    BodyText {
        text: root.viewModel.confirming
              //: On the screen that asks for part of the recovery code.
              ? qsTr("So that we both know it stands there.")
              //: On the screen that shows the recovery code.
              : qsTr("It opens your vault if you forget your passphrase. It is shown only now. Paper is best; a photo would lie on the phone that may be lost.")
        color: Theme.colors.ink2
    }
    Loader {
        focus: true
        sourceComponent: root.viewModel.confirming ? confirm : show
        Layout.fillWidth: true
        onLoaded: (item as Item)?.forceActiveFocus()
    }

    Component { id: show; RecoveryCodeShown { viewModel: App.recoveryCode } }
    Component { id: confirm; RecoveryCodeAsked { viewModel: App.recoveryCode } }
}
