// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Shows the form for a routine when it is wanted. Made then: built with the page, the window would not answer for longer than a frame.
Item {
    id: root

    required property RoutineEditorViewModel viewModel
    property Sheet sheet: null

    function show(): void {
        if (root.sheet === null)
            root.sheet = form.createObject(root) as Sheet;
        root.sheet.open();
    }

    visible: false

    Component {
        id: form

        RoutineSheet { viewModel: root.viewModel }
    }
    Connections {
        target: root.viewModel
        function onWanted(): void {
            root.show();
        }
    }
}
