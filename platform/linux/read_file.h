// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/observation.h"

#include <QByteArray>

namespace holdfast::platform {

/// A file of another program, as a collector wants to have it.
struct FileAnswer {
    enum class Outcome { Read, Missing, Denied, TooLong, Unreadable };
    Outcome outcome = Outcome::Missing;
    /// Whole, or empty.
    QByteArray content;
    /// When it was last written, UTC.
    QDateTime changed;
};

/// Reads a regular file, through links, that holds at most `limit` bytes; never waits, for pipes and devices are not opened for
/// reading.
[[nodiscard]] FileAnswer readFile(const QString &path, qint64 limit);

/// The reason that goes with an answer other than Read.
[[nodiscard]] ProbeReason reasonFor(FileAnswer::Outcome outcome);
[[nodiscard]] ProbeState stateFor(FileAnswer::Outcome outcome);

/// The names in a folder, sorted; empty also when there is none. `denied` is set when it is there and cannot be looked into.
[[nodiscard]] QStringList namesIn(const QString &folder, bool *denied = nullptr);

} // namespace holdfast::platform
