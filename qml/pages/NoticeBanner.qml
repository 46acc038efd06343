// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Says what was found out on opening the vault.
MessageBanner {
    iconName: "info"
    ink: Theme.colors.amber
    color: Theme.colors.amberTint
    text: App.messages.notice
    onClosed: App.messages.dismissNotice()
}
