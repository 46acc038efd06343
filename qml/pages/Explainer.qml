// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Shows an explanation whenever one is asked for. The sheet is made when it is first wanted.
Item {
    id: root

    property Sheet sheet: null

    function show(): void {
        if (root.sheet === null)
            root.sheet = made.createObject(root) as Sheet;
        root.sheet.open();
    }

    Connections {
        target: App
        function onPageChanged(): void {
            root.sheet?.close();
        }
    }
    Connections {
        target: App.pages.explanation
        function onAsked(): void {
            root.show();
        }
    }
    Component {
        id: made

        ExplanationSheet { viewModel: App.pages.explanation }
    }
}
