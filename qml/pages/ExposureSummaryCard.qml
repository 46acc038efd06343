// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import Holdfast.Controls

// The exposure index without its line over time, where there is little room.
ExposureCard {
    chartShown: false
}
