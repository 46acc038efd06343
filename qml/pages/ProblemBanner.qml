// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Says what went wrong, what is safe and what to do next.
MessageBanner {
    iconName: "warning"
    ink: Theme.colors.red
    color: Theme.colors.redTint
    title: App.messages.problemTitle
    text: App.messages.problemText
    onClosed: App.messages.dismissProblem()
}
