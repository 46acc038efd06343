// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// The pages with their navigation: a rail beside them, or on narrow windows and with large text a bar below.
FocusScope {
    id: root

    readonly property int layoutClass: Theme.widthClass(root.width)
    readonly property bool barBelow: layoutClass === Theme.Phone

    GridLayout {
        anchors.fill: parent
        columns: root.barBelow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        NavigationRail {
            visible: !root.barBelow
            compact: root.layoutClass === Theme.Rail
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            SampleBanner {}
            ProblemBanner {}
            NoticeBanner {}
            Loader {
                id: page

                focus: true
                clip: true
                sourceComponent: {
                    switch (App.page) {
                    case App.Practices: return practices;
                    case App.Practice: return App.practice ? practice : null;
                    case App.Step: return App.step ? step : null;
                    case App.Settings: return settings;
                    default: return today;
                    }
                }
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        NavigationBar {
            visible: root.barBelow
            Layout.fillWidth: true
        }
    }

    Component { id: today; TodayPage { viewModel: App.today } }
    Component { id: practices; PracticesPage { viewModel: App.practices } }
    Component { id: practice; PracticePage { viewModel: App.practice } }
    Component { id: step; StepPage { viewModel: App.step } }
    Component { id: settings; SettingsPage { viewModel: App.settings } }

    // Swiping in from the left edge goes back, as on a phone.
    DragHandler {
        id: swipe

        property bool fromEdge: false

        target: null
        acceptedDevices: PointerDevice.TouchScreen
        yAxis.enabled: false
        onActiveChanged: {
            if (active)
                swipe.fromEdge = swipe.centroid.pressPosition.x < Theme.space36;
            else if (swipe.fromEdge && swipe.activeTranslation.x > Theme.touchTarget)
                App.back();
        }
    }
}
