// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQml

// The five coloured tones and the neutral one. A tone supports words and symbols; it never stands alone for a state.
QtObject {
    enum Name {
        Neutral,
        Brand,
        Amber,
        Red,
        Green,
        Blue
    }
}
