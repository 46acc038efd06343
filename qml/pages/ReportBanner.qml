// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.Controls
import Holdfast.View

// Says where a report was saved.
Banner {
    required property ReportViewModel viewModel

    visible: viewModel.outcome !== ""
    tone: Tone.Green
    symbol: "check"
    text: viewModel.outcome
}
