// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What would hurt most: all risks as a list and as a picture. On a phone the list comes first and the picture folds out.
PageScroll {
    id: root

    property RisksViewModel viewModel: App.pages.risks
    property bool matrixShown: false

    readonly property bool sideBySide: Theme.widthClass(Window.width) !== Theme.Phone && width >= 720

    ColumnLayout {
        spacing: Theme.space4

        Heading {
            //: Title of the page with all risks.
            text: qsTr("What would hurt most")
            level: 1
            focus: true
        }
        BodyText {
            //: Below the title of the page with all risks.
            text: qsTr("How likely, and how serious. A hollow ring is where a risk started with nothing done; a disc is where it is now. Numbers with a minus: what the next step would take off your index.")
            color: Theme.colors.ink2
        }
    }
    ReportBanner { viewModel: App.pages.report }
    GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Theme.space16
        rowSpacing: Theme.space12
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop

            WrapRow {
                visible: !root.sideBySide

                SecondaryButton {
                    icon.name: "risks"
                    text: root.matrixShown
                          //: Folds the picture of all risks away.
                          ? qsTr("Hide the matrix")
                          //: Folds the picture of all risks out.
                          : qsTr("Show the matrix")
                    onClicked: root.matrixShown = !root.matrixShown
                }
            }
            Card {
                visible: root.sideBySide || root.matrixShown

                RiskMatrix { risks: root.viewModel.risks }
            }
            Loader {
                active: root.sideBySide
                visible: active
                asynchronous: true
                source: "ExposureSummaryCard.qml"
                Layout.fillWidth: true
            }
            WrapRow {
                SecondaryButton {
                    icon.name: "print"
                    //: Opens the form for saving a report about all risks.
                    text: qsTr("Save a report")
                    onClicked: reporting.start()
                }
            }
        }
        ColumnLayout {
            spacing: Theme.space12
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: root.viewModel.risks
                delegate: RiskRow {}
            }
            SmallText {
                visible: root.viewModel.outsideText !== ""
                text: root.viewModel.outsideText
            }
            Loader {
                active: !root.sideBySide
                visible: active
                asynchronous: true
                source: "ExposureSummaryCard.qml"
                Layout.fillWidth: true
            }
        }
    }

    ReportSheet {
        id: reporting

        viewModel: App.pages.report
    }
}
