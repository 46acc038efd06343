// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// A quiet action inside or under other content.
ButtonBase {
    id: root

    leftPadding: Theme.space8
    rightPadding: Theme.space8
}
