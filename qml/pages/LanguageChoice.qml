// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// The languages, each by its own name.
ChoiceGroup {
    id: root

    //: Name of the choice of language, for screen readers.
    label: qsTr("Language")
    value: Preferences.languageTag
    onChosen: value => {
        Preferences.language = value === "zh-Hans-CN" ? Preferences.SimplifiedChinese
                             : value === "zh-Hant-HK" ? Preferences.TraditionalChineseHongKong : Preferences.English;
    }

    RadioChoice { value: "en"; text: "English" }
    RadioChoice { value: "zh-Hans-CN"; text: "简体中文" }
    RadioChoice { value: "zh-Hant-HK"; text: "繁體中文（香港）" }
}
