// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The exposure index over time: a line over an area, broken where nothing was recorded for long, with a tick where the measure itself
// changed. The table says the same.
ColumnLayout {
    id: root

    required property ExposureViewModel viewModel
    // Counts up whenever the line changes, so that what is asked for by a call is asked for again.
    property int revision: 0

    spacing: Theme.space4
    Layout.fillWidth: true

    Connections {
        target: root.viewModel
        function onChanged(): void {
            root.revision += 1;
        }
    }

    Item {
        id: plot

        implicitWidth: Theme.fieldWidth
        implicitHeight: Theme.chartHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.Graphic
        //: Name of a line over time, for screen readers. %1 is the exposure index now, %2 how far it has come.
        Accessible.name: qsTr("Exposure over time: now %1. %2").arg(root.viewModel.indexText).arg(root.viewModel.fallenText)

        Rectangle {
            y: parent.height
            width: parent.width
            height: Theme.lineWidth
            color: Theme.colors.line
        }
        Repeater {
            model: root.viewModel.strokes
            delegate: Polyline {
                required property int index

                anchors.fill: parent
                corners: root.revision >= 0 ? root.viewModel.stroke(index, plot.width, plot.height, false) : []
                area: root.revision >= 0 ? root.viewModel.stroke(index, plot.width, plot.height, true) : []
            }
        }
        Repeater {
            model: root.viewModel.changes
            delegate: Rectangle {
                required property double modelData

                // Between two columns of pixels it would be drawn over one or both.
                x: Math.round(modelData * (plot.width - width))
                width: Theme.edgeWidth
                height: plot.height
                color: Theme.colors.amber
            }
        }
    }
    // Not a RowLayout: the days come after the first look at the page, and on a busy machine one was seen that never moved them from
    // where they were made, each upon the other.
    Row {
        id: days

        readonly property int count: root.viewModel.dayTexts.length

        spacing: Theme.space8
        Layout.fillWidth: true
        // Its width comes from around it, never from what is in it.
        Layout.preferredWidth: 0

        Repeater {
            model: root.viewModel.dayTexts
            delegate: SmallText {
                required property string modelData
                required property int index

                text: modelData
                width: (days.width - (days.count - 1) * days.spacing) / days.count
                horizontalAlignment: index === 0 ? Text.AlignLeft : index === days.count - 1 ? Text.AlignRight : Text.AlignHCenter
            }
        }
    }
}
