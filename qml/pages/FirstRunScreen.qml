// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// From the first start to the first steps, one thing at a time.
CentredColumn {
    id: root

    property FirstRunViewModel viewModel: App.firstRun

    Shortcut {
        sequences: ["Alt+Left", "Back"]
        enabled: root.viewModel.canGoBack
        onActivated: root.viewModel.back()
    }
    WrapRow {
        visible: root.viewModel.canGoBack

        TextButton {
            icon.name: "back"
            //: Goes one step back in the first run.
            text: qsTr("Back")
            onClicked: root.viewModel.back()
        }
    }
    Loader {
        focus: true
        sourceComponent: {
            switch (root.viewModel.stage) {
            case FirstRunViewModel.Welcome: return welcome;
            case FirstRunViewModel.Existing: return existing;
            case FirstRunViewModel.Protect: return protect;
            case FirstRunViewModel.Questions: return questions;
            case FirstRunViewModel.Starters: return starters;
            default: return language;
            }
        }
        Layout.fillWidth: true
        onLoaded: {
            root.contentY = 0;
            (item as Item)?.forceActiveFocus();
        }
    }

    Component { id: language; LanguageStage { viewModel: App.firstRun } }
    Component { id: welcome; WelcomeStage { viewModel: App.firstRun } }
    Component { id: existing; ExistingStage { viewModel: App.firstRun } }
    Component { id: protect; ProtectStage { viewModel: App.firstRun } }
    Component { id: questions; QuestionStage { viewModel: App.firstRun } }
    Component { id: starters; StartersStage { viewModel: App.firstRun } }
}
