// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What one can say about a step; after it was marked as done, the way to the next.
ColumnLayout {
    id: root

    required property StepViewModel viewModel

    readonly property bool justDone: App.receipt.present

    // The next button comes up where the one was that was just pressed: the second half of a double click is not meant for it.
    function goOn(place: int, action: string): void {
        if (!settling.running)
            App.openPage(place, action);
    }

    // The button that was pressed makes room for another one, which takes over the keyboard focus.
    function passFocus(): void {
        (mark.visible ? mark : next.visible ? next : today).forceActiveFocus(Qt.OtherFocusReason);
    }

    function remindIn(days: int): void {
        laterSheet.close();
        root.viewModel.remindLater(days);
    }

    spacing: Theme.space12
    onJustDoneChanged: {
        whenShown.start();
        settling.start();
    }

    Timer {
        id: settling

        interval: 500
    }

    // After the bindings that show one button and hide the other, and after the page made room for what is said above them.
    Timer {
        id: whenShown

        interval: 40
        // Not when one went elsewhere meanwhile.
        onTriggered: if (App.page === App.Step && App.pages.step === root.viewModel) root.passFocus()
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
            onClicked: root.goOn(App.Step, root.viewModel.nextStep)
        }
        PrimaryButton {
            id: today

            visible: root.justDone && root.viewModel.nextStep === ""
            //: Leads back to Today when no step is left.
            text: qsTr("Back to Today")
            onClicked: root.goOn(App.Today, "")
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

        SecondaryButton {
            //: A time after which a step comes back.
            text: qsTr("Tomorrow")
            Layout.fillWidth: true
            onClicked: root.remindIn(1)
        }
        SecondaryButton {
            //: A time after which a step comes back.
            text: qsTr("In a week")
            Layout.fillWidth: true
            onClicked: root.remindIn(7)
        }
        SecondaryButton {
            //: A time after which a step comes back.
            text: qsTr("In a month")
            Layout.fillWidth: true
            onClicked: root.remindIn(30)
        }
        SecondaryButton {
            //: A time after which a step comes back.
            text: qsTr("In three months")
            Layout.fillWidth: true
            onClicked: root.remindIn(90)
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
