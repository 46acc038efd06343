// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/findings.h"

#include <QString>

namespace holdfast::cli {

/// Looks at this device and waits for the answers; needs a QCoreApplication and no vault. Shows on standard error how far it has
/// come, where somebody watches it. `vaultFolder` is only where copies of other programs' databases may lie for a moment.
[[nodiscard]] device::Findings lookAtDevice(const device::Scope &scope, const QString &vaultFolder);

} // namespace holdfast::cli
