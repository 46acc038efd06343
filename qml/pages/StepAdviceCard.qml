// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Says that a step's advice changed since it was marked, or that the step is no longer advised.
Card {
    id: root

    required property StepAdvice advice

    visible: root.advice.changed || root.advice.retired

    Banner {
        tone: Tone.Amber
        symbol: "info"
        text: root.advice.retired ? root.advice.retiredText : root.advice.changedText
    }
    BodyText {
        visible: root.advice.changed
        text: root.advice.change
    }
    SecondaryButton {
        visible: root.advice.changed
        icon.name: "check"
        //: The advice on a step changed, and what the person recorded still holds.
        text: qsTr("My record still holds")
        onClicked: root.advice.keepMark()
    }
    ListRow {
        visible: root.advice.successorTitle !== ""
        title: root.advice.successorTitle
        //: On a step that is no longer advised: the step that took its place.
        subtitle: qsTr("This took its place")
        onClicked: App.openPage(App.Step, root.advice.successor)
    }
}
