// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace holdfast::platform {

/// A file of the system, read in one go.
struct WholeFile {
    enum class Outcome {
        Read,
        Missing,
        Denied,
        Damaged, ///< A loop of links, a device, a pipe, a folder; nothing that can be read to its end.
        TooLong,
    };
    Outcome outcome = Outcome::Missing;
    QByteArray content;
    /// When the content was last written, UTC.
    QDateTime changed;
};

/// More than any file of settings that Holdfast looks at, in bytes.
inline constexpr qint64 longestFile = 1024 * 1024;

/// Reads a regular file, following links; never waits for a pipe or a device.
[[nodiscard]] WholeFile readWholeFile(const QString &path, qint64 limit = longestFile);

/// Why there is no content, for Observation; None when there is.
[[nodiscard]] ProbeReason reasonFor(const WholeFile &file);
/// The state that goes with it: nothing that is missing is an error.
[[nodiscard]] ProbeState stateFor(const WholeFile &file);

} // namespace holdfast::platform
