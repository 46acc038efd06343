// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What one can say about a step; after it was marked as done, the way to the next.
ColumnLayout {
    id: root

    required property StepViewModel viewModel

    readonly property bool justDone: App.receipt.present

    // The button that was pressed makes room for another one, which takes over the keyboard focus.
    function passFocus(): void {
        const button = [mark, next, today].find(candidate => candidate.visible);
        button?.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.space12
    onJustDoneChanged: Qt.callLater(root.passFocus)

    component DelayButton: SecondaryButton {
        required property int days

        Layout.fillWidth: true
        onClicked: {
            laterSheet.close();
            root.viewModel.remindLater(days);
        }
    }

    WrapRow {
        PrimaryButton {
            id: mark

            visible: !root.justDone
            enabled: !root.viewModel.noteTooLong
            //: Records that a step is done.
            text: qsTr("Mark as done")
            onClicked: root.viewModel.markDone()
        }
        PrimaryButton {
            id: next

            visible: root.justDone && root.viewModel.nextStep !== ""
            //: Opens the next suggested step. %1 is its title.
            text: qsTr("Next: %1").arg(root.viewModel.nextStepTitle)
            onClicked: App.openPage(App.Step, root.viewModel.nextStep)
        }
        PrimaryButton {
            id: today

            visible: root.justDone && root.viewModel.nextStep === ""
            //: Leads back to Today when no step is left.
            text: qsTr("Back to Today")
            onClicked: App.openPage(App.Today)
        }
        SecondaryButton {
            visible: !root.justDone
            //: Opens the choice of when to be reminded of a step.
            text: qsTr("Remind me later")
            onClicked: laterSheet.open()
        }
        SecondaryButton {
            visible: !root.justDone
            //: Opens the question why a step does not apply.
            text: qsTr("Doesn't apply to me")
            onClicked: notApplicableSheet.open()
        }
        TextButton {
            visible: !root.justDone
            //: Records that a step is not done.
            text: qsTr("Not done yet")
            onClicked: root.viewModel.markNotDone()
        }
    }

    Sheet {
        id: laterSheet

        //: Title of a sheet.
        title: qsTr("When shall it come back?")

        DelayButton {
            days: 1
            //: A time after which a step comes back.
            text: qsTr("Tomorrow")
        }
        DelayButton {
            days: 7
            //: A time after which a step comes back.
            text: qsTr("In a week")
        }
        DelayButton {
            days: 30
            //: A time after which a step comes back.
            text: qsTr("In a month")
        }
        DelayButton {
            days: 90
            //: A time after which a step comes back.
            text: qsTr("In three months")
        }
    }
    Sheet {
        id: notApplicableSheet

        //: Title of a sheet.
        title: qsTr("Why doesn't it apply?")

        SmallText {
            //: On the sheet that asks why a step does not apply.
            text: qsTr("A word or two, for yourself. It then no longer counts, and you can take that back at any time.")
        }
        TextField {
            //: A field on the sheet that asks why a step does not apply.
            label: qsTr("Reason (may stay empty)")
            text: root.viewModel.note
            onEdited: root.viewModel.note = text
        }
        PrimaryButton {
            //: Records that a step does not apply.
            text: qsTr("It doesn't apply to me")
            enabled: !root.viewModel.noteTooLong
            Layout.fillWidth: true
            onClicked: {
                notApplicableSheet.close();
                root.viewModel.markNotApplicable();
            }
        }
    }
}
