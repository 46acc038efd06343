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
            ReminderBanner {}
            Loader {
                id: page

                focus: true
                clip: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                // To the page's title, which is then read out, and from which Tab leads into the page.
                onLoaded: page.forceActiveFocus()
            }
        }
        NavigationBar {
            visible: root.barBelow
            Layout.fillWidth: true
        }
    }

    // A page is made anew each time one comes to it, also from one step to the next: at its top, with nothing left of the last.
    function showPage(): void {
        page.sourceComponent = null;
        page.sourceComponent = root.componentOf(App.page);
    }

    function componentOf(place: int): Component {
        switch (place) {
        case App.Practices: return practices;
        case App.Practice: return App.pages.practice ? practice : null;
        case App.Step: return App.pages.step ? step : null;
        case App.Risks: return risks;
        case App.Risk: return App.pages.risk ? risk : null;
        case App.Device: return device;
        case App.Grants: return App.pages.grants ? grants : null;
        case App.Routines: return routines;
        case App.Routine: return App.pages.routine ? routine : null;
        case App.Search: return search;
        case App.Packs: return packs;
        case App.Settings: return settings;
        default: return today;
        }
    }

    // In a turn of its own: built at once with what is around it, the window would not answer for longer than a frame.
    Timer {
        interval: 0
        running: true
        onTriggered: root.showPage()
    }
    Connections {
        target: App
        function onPageChanged(): void {
            root.showPage();
        }
    }

    // Each from a file that is read only when it is wanted.
    Component { id: today; Loader { focus: true; source: "TodayPage.qml" } }
    Component { id: practices; Loader { focus: true; source: "PracticesPage.qml" } }
    Component { id: practice; Loader { focus: true; source: "PracticePage.qml" } }
    Component { id: step; Loader { focus: true; source: "StepPage.qml" } }
    Component { id: risks; Loader { focus: true; source: "RisksPage.qml" } }
    Component { id: risk; Loader { focus: true; source: "RiskPage.qml" } }
    Component { id: device; Loader { focus: true; source: "DevicePage.qml" } }
    Component { id: grants; Loader { focus: true; source: "GrantsPage.qml" } }
    Component { id: routines; Loader { focus: true; source: "RoutinesPage.qml" } }
    Component { id: routine; Loader { focus: true; source: "RoutinePage.qml" } }
    Component { id: search; Loader { focus: true; source: "SearchPage.qml" } }
    Component { id: packs; Loader { focus: true; source: "PacksPage.qml" } }
    Component { id: settings; Loader { focus: true; source: "SettingsPage.qml" } }

    Explainer {}

    Shortcut {
        sequences: ["Ctrl+F"]
        onActivated: App.openPage(App.Search)
    }

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
