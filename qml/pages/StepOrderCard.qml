// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// Where a step stands in the order of steps, why, and where the person wants it.
Card {
    id: root

    required property StepViewModel viewModel

    readonly property StepRanking ranking: viewModel.ranking

    visible: ranking.open

    Heading {
        //: A card on the page of a step: its place in the order of steps.
        text: qsTr("In the order of steps")
    }
    BodyText { text: root.ranking.orderText }
    SmallText {
        //: Below the place of a step in the order. %1 is a phrase ("Would take 4 points off your exposure index").
        text: qsTr("%1, if done now and tried.").arg(root.ranking.dropSentence)
    }
    WrapRow {
        TextButton {
            icon.name: "info"
            //: Opens the arithmetic behind a number.
            text: qsTr("How this is counted")
            onClicked: App.pages.explanation.explainStep(root.ranking.action)
        }
    }
    ChoiceGroup {
        //: Above the choices of where a step stands in the order.
        label: qsTr("Where do you want it?")
        value: String(root.ranking.place)
        onChosen: value => root.ranking.moveTo(Number(value))

        RadioChoice {
            value: String(StepRanking.Ranked)
            //: Where a step stands in the order.
            text: qsTr("Where Holdfast ranks it")
            description: root.ranking.rankingSentence
        }
        RadioChoice {
            value: String(StepRanking.First)
            //: Where a step stands in the order.
            text: qsTr("At the top")
        }
        RadioChoice {
            value: String(StepRanking.Last)
            //: Where a step stands in the order.
            text: qsTr("At the end")
        }
    }
}
