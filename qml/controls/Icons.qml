// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQml

// Our own line icons: SVG path data on a grid of 24, drawn with a stroke of 1.75 and round ends. One set, one hand.
QtObject {
    id: root

    readonly property real grid: 24
    readonly property real stroke: 1.75

    // Path data per icon name.
    readonly property var paths: ({
        // Two posts held by one band: the mark of the app, and an H.
        "holdfast": "M8.5 4v16 M15.5 4v16 M6.5 9h11a3 3 0 0 1 0 6h-11a3 3 0 0 1 0-6z",
        // Places in the app.
        "today": "M5.5 6h13a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-13a1.5 1.5 0 0 1-1.5-1.5v-11a1.5 1.5 0 0 1 1.5-1.5z M8 3.5v4 M16 3.5v4 M8.5 13.5l2.5 2.5 4.5-5",
        "practices": "M4 6.5l1.5 1.5 2.5-3 M4 13l1.5 1.5 2.5-3 M4 19.5l1.5 1.5 2.5-3 M12 6.5h8 M12 13h8 M12 19.5h8",
        "settings": "M4 7.5h7.5 M16.5 7.5h3.5 M14 5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z M4 16.5h3.5 M12.5 16.5h7.5 M10 14a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z",
        "sources": "M12 6.5c-2-1.4-5-1.9-8-1.5v13c3-.4 6 .1 8 1.5c2-1.4 5-1.9 8-1.5v-13c-3-.4-6 .1-8 1.5z M12 6.5v13",
        // The seven practices; four of them so far.
        "check_sources": "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z M15.3 15.3l4.7 4.7 M7.8 10.6l2 2 3.6-4",
        "devices": "M4.5 14.5v-8a1.5 1.5 0 0 1 1.5-1.5h10.5a1.5 1.5 0 0 1 1.5 1.5v1 M2.5 18h9 M4.5 14.5h7 M16 10.5h4a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5h-4a1.5 1.5 0 0 1-1.5-1.5v-6.5a1.5 1.5 0 0 1 1.5-1.5z M17.5 17.3h1",
        "permissions": "M8 11a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z M11.2 12.3l8.3-8.3 M15 8.5l3 3 M18 5.5l2.5 2.5",
        "backup": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17z M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7z M6 6l3.5 3.5 M18 6l-3.5 3.5 M6 18l3.5-3.5 M18 18l-3.5-3.5",
        // Doing.
        "back": "M19.5 12h-15 M10.5 6l-6 6l6 6",
        "check": "M5 12.5l4.7 4.7l9.3-10",
        "chevron": "M9.5 5.5l6.5 6.5l-6.5 6.5",
        "chevron-down": "M5.5 9.5l6.5 6.5l6.5-6.5",
        "close": "M6 6l12 12 M18 6l-12 12",
        "more": "M4.8 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0z M11.3 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0z M17.8 12a.7.7 0 1 0 1.4 0a.7.7 0 1 0-1.4 0z",
        "later": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17z M12 7.5v4.7l3 2.3",
        "undo": "M4.5 9.5h9.5a5 5 0 0 1 0 10h-6 M9 5l-4.5 4.5l4.5 4.5",
        "link": "M10 13.8a4.2 4.2 0 0 0 6 .2l3-3a4.2 4.2 0 0 0-6-6l-1.2 1.2 M14 10.2a4.2 4.2 0 0 0-6-.2l-3 3a4.2 4.2 0 0 0 6 6l1.2-1.2",
        "copy": "M10 8.5h8.5a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5v-8.5a1.5 1.5 0 0 1 1.5-1.5z M15.5 8.5v-3a1.5 1.5 0 0 0-1.5-1.5h-8.5a1.5 1.5 0 0 0-1.5 1.5v8.5a1.5 1.5 0 0 0 1.5 1.5h3",
        "print": "M7.5 9v-5h9v5 M7.5 17h-2a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5h13a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2 M7.5 14h9v6.5h-9z",
        "save": "M12 4v11 M7 10.5l5 5l5-5 M4.5 16v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3",
        "delete": "M4.5 7h15 M9 7v-2a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2 M6.5 7l.9 12a1.5 1.5 0 0 0 1.5 1.4h6.2a1.5 1.5 0 0 0 1.5-1.4l.9-12 M10 11v5.5 M14 11v5.5",
        "show": "M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z M12 9.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6z",
        "hide": "M3 12c2.3-4 5.3-6 9-6s6.7 2 9 6c-2.3 4-5.3 6-9 6s-6.7-2-9-6z M12 9.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6z M4.5 4l15 16",
        // Saying.
        "lock": "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5z M8 10.5v-2.5a4 4 0 0 1 8 0v2.5 M12 14.5v2",
        "unlock": "M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5z M8 10.5v-2.5a4 4 0 0 1 7.7-1.5 M12 14.5v2",
        "evidence": "M12 3.5l7.5 2.7v5.3c0 4.4-3 7.4-7.5 9c-4.5-1.6-7.5-4.6-7.5-9v-5.3z M8.7 12l2.4 2.4l4.4-4.8",
        "info": "M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17z M12 11.2v5 M12 7.8v.1",
        "warning": "M12 4.2l8.8 15.3h-17.6z M12 10v4.2 M12 16.8v.1"
    })

    // The path data of an icon; empty for a name we do not have.
    function path(name: string): string {
        return root.paths[name] ?? "";
    }
}
