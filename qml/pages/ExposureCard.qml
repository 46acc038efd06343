// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The exposure index, how it came to be what it is, and how much is known at all.
Card {
    id: root

    readonly property ExposureViewModel viewModel: App.pages.exposure
    // Where there is little room the line folds out.
    property bool folds: false
    property bool unfolded: false

    readonly property bool chartShown: !folds || unfolded

    property Sheet table: null

    function showTable(): void {
        if (root.table === null)
            root.table = made.createObject(root) as Sheet;
        root.table.open();
    }

    visible: viewModel.known

    Heading {
        //: A card: the headline number about all risks.
        text: qsTr("Exposure")
        level: 3
        color: Theme.colors.ink2
    }
    GridLayout {
        columns: root.width < Theme.crampedWidth ? 1 : 2
        columnSpacing: Theme.space12
        rowSpacing: 0
        Layout.fillWidth: true

        PlainText {
            text: root.viewModel.indexText
            font.pixelSize: Theme.displaySize
            font.weight: Font.Bold
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            //: The exposure index, for screen readers. %1 is a number from 0 to 100.
            Accessible.name: qsTr("Exposure index %1").arg(root.viewModel.indexText)
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            SmallText { text: root.viewModel.earlierText }
            SmallText {
                text: root.viewModel.fallenText
                color: root.viewModel.fallen ? Theme.colors.green : Theme.colors.ink2
                font.weight: root.viewModel.fallen ? Font.DemiBold : Font.Normal
            }
        }
    }
    ExposureChart {
        visible: root.chartShown && root.viewModel.strokes > 0
        viewModel: root.viewModel
    }
    SmallText {
        visible: root.chartShown && root.viewModel.changesText !== ""
        text: root.viewModel.changesText
    }
    SmallText { text: root.viewModel.coverageText }
    WrapRow {
        TextButton {
            icon.name: "info"
            //: Opens the arithmetic behind a number.
            text: qsTr("How this is counted")
            onClicked: App.pages.explanation.explainIndex()
        }
        TextButton {
            visible: root.folds && root.viewModel.strokes > 0
            icon.name: root.unfolded ? "hide" : "show"
            text: root.unfolded
                  //: Folds a line over time away.
                  ? qsTr("Hide the line")
                  //: Folds a line over time out.
                  : qsTr("Show over time")
            onClicked: root.unfolded = !root.unfolded
        }
        TextButton {
            visible: root.viewModel.count > 0
            icon.name: "records"
            //: Opens a line over time as a table.
            text: qsTr("As a table")
            onClicked: root.showTable()
        }
    }
    Component {
        id: made

        ExposureTableSheet { viewModel: root.viewModel }
    }
}
