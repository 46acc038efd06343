// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Holdfast.Controls
import Holdfast.View

// The window: one screen at a time, and what is true of all of them.
T.ApplicationWindow {
    id: root

    width: Preferences.windowSize.width
    height: Preferences.windowSize.height
    minimumWidth: 360
    minimumHeight: 480
    visible: true
    color: Theme.colors.background
    //: The title of the window; the name of the app is not translated.
    title: App.sample ? qsTr("Holdfast (sample)") : "Holdfast"

    onClosing: Preferences.windowSize = Qt.size(root.width, root.height)

    Binding {
        target: Theme
        property: "simplifiedChinese"
        value: Preferences.language === Preferences.SimplifiedChinese
    }
    Binding { target: Theme; property: "dark"; value: Preferences.dark }
    Binding { target: Theme; property: "textScale"; value: Preferences.textPercent / 100 }
    Binding { target: Theme; property: "reducedMotion"; value: Preferences.reducedMotion }

    Loader {
        id: screen

        anchors.fill: parent
        focus: true
        sourceComponent: {
            switch (App.screen) {
            case App.FirstRun: return App.firstRun ? firstRun : null;
            case App.Unlock: return App.unlock ? unlock : null;
            case App.RecoveryCode: return App.recoveryCode ? recoveryCode : null;
            case App.Home: return home;
            default: return null;
            }
        }
        // To the part of the screen that wants it, not to the page around it.
        onLoaded: screen.forceActiveFocus()
    }

    // Each from a file that is read only when it is wanted: the first frame waits for one screen, not for all.
    Component { id: home; Loader { focus: true; source: "HomeScreen.qml" } }
    Component { id: firstRun; Loader { focus: true; source: "FirstRunScreen.qml" } }
    Component { id: unlock; Loader { focus: true; source: "UnlockScreen.qml" } }
    Component { id: recoveryCode; Loader { focus: true; source: "RecoveryCodeScreen.qml" } }

    // A pack that is dropped on the window: looked at now, or once the vault is open.
    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => App.takePack(drop.urls[0].toString())
    }
    Connections {
        target: Activity
        function onPressed(): void {
            App.noteActivity();
        }
    }

    // Says aloud what changed; its name changes, which screen readers announce.
    Item {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: App.messages.announcement
    }

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        enabled: App.canGoBack
        onActivated: App.back()
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        // Also over a sheet, which takes the keys of the window.
        context: Qt.ApplicationShortcut
        onActivated: App.lock()
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.BackButton
        enabled: App.canGoBack
        Accessible.ignored: true
        onClicked: App.back()
    }
}
