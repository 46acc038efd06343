// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One permission: what it lets somebody do, how much that is and why, since when, how it is taken back, and what the person decided.
Card {
    id: root

    required property GrantsViewModel viewModel
    required property int index
    required property string who
    required property string sentence
    required property string tier
    required property int tierTone
    required property string tierReason
    required property string times
    required property string standing
    required property int standingTone
    required property string decision
    required property bool kept
    required property bool toRevoke
    required property bool refused
    required property string revoke
    required property string revokeHint

    signal keepWanted(index: int)

    // A button that was pressed makes room for another one, which takes over the keyboard focus.
    property bool pressed: false

    onStandingChanged: if (root.pressed) whenShown.start()

    // After the bindings that show one button and hide the other.
    Timer {
        id: whenShown

        interval: 40
        onTriggered: {
            root.pressed = false;
            (keep.visible ? keep : back).forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    SmallText {
        visible: !root.viewModel.ofOneApp
        text: root.who
    }
    BodyText {
        text: root.sentence
        strong: true
    }
    WrapRow {
        spacing: Theme.space8

        Chip {
            // What was refused can do nothing.
            visible: !root.refused
            text: root.tier
            tone: root.tierTone
        }
        Chip {
            text: root.standing
            tone: root.standingTone
        }
    }
    SmallText {
        visible: !root.refused
        text: root.tierReason
    }
    SmallText {
        visible: root.times !== ""
        text: root.times
    }
    BodyText {
        visible: root.decision !== ""
        text: root.decision
    }
    SmallText {
        visible: root.revoke !== "" && !root.refused
        text: root.revokeHint
    }
    SmallText {
        visible: root.revoke !== "" && !root.refused
        text: root.revoke
        font.family: Theme.monoFamily
        color: Theme.colors.ink
    }
    WrapRow {
        visible: !root.refused

        SecondaryButton {
            id: keep

            visible: !root.kept
            icon.name: "check"
            //: Keeps a permission.
            text: qsTr("This is fine …")
            //: Name of the button that keeps a permission, for screen readers. %1 is the permission.
            accessibleName: qsTr("This is fine: %1").arg(root.sentence)
            onClicked: {
                root.pressed = true;
                root.keepWanted(root.index);
            }
        }
        SecondaryButton {
            id: back

            visible: !root.toRevoke
            icon.name: "close"
            //: Notes that the person will take a permission back; the next look shows whether it is gone.
            text: qsTr("I take it back")
            //: Name of the button that notes that a permission is to go, for screen readers. %1 is the permission.
            accessibleName: qsTr("I take it back: %1").arg(root.sentence)
            onClicked: {
                root.pressed = true;
                root.viewModel.takeBack(root.index);
            }
        }
        TextButton {
            visible: root.revoke !== ""
            icon.name: "copy"
            //: Copies a command or an address by which a permission can be taken back.
            text: qsTr("Copy how")
            //: Name of the button that copies how to take a permission back, for screen readers. %1 is the permission.
            accessibleName: qsTr("Copy how: %1").arg(root.sentence)
            onClicked: root.viewModel.copyRevocation(root.index)
        }
        TextButton {
            visible: root.kept || root.toRevoke
            icon.name: "undo"
            //: Takes back what was decided about a permission.
            text: qsTr("Undecided again")
            //: Name of the button that takes back a decision about a permission, for screen readers. %1 is the permission.
            accessibleName: qsTr("Undecided again: %1").arg(root.sentence)
            onClicked: {
                root.pressed = true;
                root.viewModel.undecide(root.index);
            }
        }
    }
}
