// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/linux/surroundings.h"
#include "platform/patience.h"

#include <QByteArray>

namespace holdfast::platform {

/// Which of some files no package brought.
struct UnownedFiles {
    ProbeState state = ProbeState::Ok;
    ProbeReason reason = ProbeReason::None;
    QString detail;
    /// Only when the state is Ok.
    QList<QByteArray> paths;
};

/// Asks the package system of this computer: dpkg and pacman by their lists, rpm by its program. `paths` are without
/// Surroundings::root. Unsupported when there is no package system that we know.
[[nodiscard]] UnownedFiles unownedFiles(const QList<QByteArray> &paths, const Surroundings &surroundings,
                                        const Patience &patience);
/// Whether there is one.
[[nodiscard]] bool hasPackageSystem(const Surroundings &surroundings);

} // namespace holdfast::platform
