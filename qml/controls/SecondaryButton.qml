// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Another thing one can do here.
ButtonBase {
    id: root

    fill: Theme.colors.surface
    edge: Theme.colors.controlEdge
}
