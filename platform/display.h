// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::platform {

/// Whether a window can be shown: asked before Qt is, which ends the process where it cannot. True also where somebody chose one
/// of Qt's platforms by hand.
[[nodiscard]] bool hasDisplay();

/// Whether somebody watches standard error: only then is progress shown on it.
[[nodiscard]] bool errorsAreWatched();

} // namespace holdfast::platform
