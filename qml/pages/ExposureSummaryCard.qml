// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import Holdfast.Controls

// The exposure index where there is little room: its line over time folds out.
ExposureCard {
    folds: true
}
