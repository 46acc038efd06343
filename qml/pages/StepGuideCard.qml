// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// How to do a step, on the device chosen, line by line to tick off.
Card {
    id: root

    required property StepViewModel viewModel

    Heading {
        //: A card on the page of a step: how to do it.
        text: qsTr("How")
    }
    ChoiceGroup {
        visible: root.viewModel.guides.length > 1
        //: Name of the choice between devices on the page of a step, for screen readers.
        label: qsTr("Which device?")
        labelShown: false
        value: root.viewModel.guide.toString()
        onChosen: value => root.viewModel.guide = parseInt(value)

        WrapRow {
            spacing: Theme.space8

            Repeater {
                model: root.viewModel.guides
                delegate: ChoiceChip {
                    required property int index
                    required property string modelData

                    value: index.toString()
                    text: modelData
                }
            }
        }
    }
    Repeater {
        model: root.viewModel.steps
        delegate: GuideLine { viewModel: root.viewModel }
    }
    SmallText {
        visible: text !== ""
        text: root.viewModel.guideBasis
    }
}
