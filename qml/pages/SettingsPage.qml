// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Holdfast.Controls
import Holdfast.View

// What can be changed.
PageScroll {
    id: root

    property SettingsViewModel viewModel: App.pages.settings

    Heading {
        //: Title of the page Settings.
        text: qsTr("Settings")
        level: 1
        focus: true
        Layout.bottomMargin: Theme.space12
    }
    Banner {
        visible: root.viewModel.outcome !== ""
        text: root.viewModel.outcome
        tone: Tone.Green
        Layout.fillWidth: true
    }
    SettingsLookCard {}
    SettingsLockCard {
        viewModel: root.viewModel
        visible: !root.viewModel.sample
    }
    SettingsKeysCard {
        viewModel: root.viewModel
        visible: !root.viewModel.sample
    }
    Loader {
        active: !root.viewModel.sample
        visible: active
        asynchronous: true
        source: "SettingsRemindersCard.qml"
        Layout.fillWidth: true
    }
    SettingsAnswersCard { viewModel: root.viewModel }
    SettingsPacksCard {}
    SettingsDataCard {
        viewModel: root.viewModel
        visible: !root.viewModel.sample
    }
    SmallText { text: root.viewModel.catalogueText }
    SmallText {
        //: At the end of Settings. %1 is a folder.
        text: qsTr("Your vault lies in %1").arg(root.viewModel.vaultFolder)
        visible: !root.viewModel.sample
    }
}
