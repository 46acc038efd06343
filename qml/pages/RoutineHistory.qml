// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.View

// The history of the routine that is open, for a Loader that knows only its file.
RoutineHistoryCard { history: App.pages.routine.history }
