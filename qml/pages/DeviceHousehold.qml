// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.View

// The household's card, for a Loader that knows only its file.
HouseholdCard { viewModel: App.pages.household }
