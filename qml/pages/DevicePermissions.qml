// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Holdfast.View

// The card of permissions, for a Loader that knows only its file.
DevicePermissionsCard { viewModel: App.pages.device }
