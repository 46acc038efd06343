// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::platform {

/// Closes the ways by which memory of this process leaks: no core dumps, no reading by other processes of the same user, and
/// new files 0600 by default. Called first in main. Returns false when the system refused any of it.
[[nodiscard]] bool guardProcess();

} // namespace holdfast::platform
