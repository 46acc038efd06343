// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// One side of a risk: its level in words, a slider with words at each stop, and if it varies a range.
Card {
    id: root

    required property EstimateViewModel estimate
    required property string question
    required property string lowLabel
    required property string highLabel
    // Unfolded before any range was given.
    property bool unfolded: false

    readonly property bool rangeShown: unfolded || estimate.range

    readonly property bool wide: width >= Theme.dialogWidth

    Connections {
        target: root.estimate
        function onRefused(): void {
            likely.restore();
            least.restore();
            most.restore();
        }
    }

    Heading { text: root.question }
    BodyText {
        text: root.estimate.words[likely.shown - 1] ?? ""
        font.weight: Font.DemiBold
    }
    LevelSlider {
        id: likely

        label: root.question
        level: root.estimate.level
        //: The level a slider stands at, for screen readers. %1 is a level from 1 to 5, %2 what it means.
        words: qsTr("%1 of 5: %2").arg(likely.shown).arg(root.estimate.words[likely.shown - 1] ?? "")
        onChosen: level => root.estimate.choose(level)
    }
    RowLayout {
        visible: root.wide
        spacing: Theme.space8
        Layout.fillWidth: true

        Repeater {
            model: root.estimate.words
            delegate: PlainText {
                required property string modelData
                required property int index

                text: modelData
                color: index + 1 === likely.shown ? Theme.colors.brand : Theme.colors.ink2
                font.pixelSize: Theme.smallSize
                horizontalAlignment: index === 0 ? Text.AlignLeft : index === 4 ? Text.AlignRight : Text.AlignHCenter
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
    SmallText {
        //: Below the level of a risk. %1 says what is calculated with.
        text: root.estimate.own ? qsTr("Your level. %1").arg(root.estimate.amountText)
                                //: Below the level of a risk. %1 says what is calculated with.
                                : qsTr("The suggested level. %1").arg(root.estimate.amountText)
    }
    Switch {
        id: varies

        //: Beside the level of a risk: the person gives the least and the most it may be.
        text: qsTr("It varies: give a range")
        accessibleName: root.question + " " + text
        checked: root.rangeShown
        onToggled: {
            root.unfolded = checked;
            if (!checked)
                root.estimate.dropRange();
        }
    }
    LevelSlider {
        id: least

        visible: root.rangeShown
        label: root.lowLabel
        level: root.estimate.low
        words: root.estimate.words[least.shown - 1] ?? ""
        onChosen: level => root.estimate.chooseLow(level)
    }
    SmallText {
        visible: root.rangeShown
        //: Below a slider for the end of a range. %1 is the name of the slider ("At least"), %2 what its level means.
        text: qsTr("%1: %2").arg(root.lowLabel).arg(least.words)
    }
    LevelSlider {
        id: most

        visible: root.rangeShown
        label: root.highLabel
        level: root.estimate.high
        words: root.estimate.words[most.shown - 1] ?? ""
        onChosen: level => root.estimate.chooseHigh(level)
    }
    SmallText {
        visible: root.rangeShown
        //: Below a slider for the end of a range. %1 is the name of the slider ("At most"), %2 what its level means.
        text: qsTr("%1: %2").arg(root.highLabel).arg(most.words)
    }
    WrapRow {
        visible: root.estimate.own

        TextButton {
            icon.name: "undo"
            //: Gives up the person's own level of a risk.
            text: qsTr("Use the suggested level")
            accessibleName: root.question + " " + text
            onClicked: {
                root.unfolded = false;
                root.estimate.useSuggested();
                // This button goes; whoever pressed it by key stays here.
                likely.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
