// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/patience.h"

#include <QByteArray>
#include <QStringList>

namespace holdfast::platform {

/// A program to ask, with every word fixed: no shell, and no environment but what stands here and LC_ALL=C.
struct Program {
    /// Absolute.
    QString path;
    QStringList arguments;
    /// NAME=value.
    QStringList environment;
};

struct ProgramAnswer {
    enum class Outcome { Ended, Missing, Crashed, TooLong, TimedOut, Cancelled };
    Outcome outcome = Outcome::Missing;
    int exitCode = -1;
    /// Standard output, up to the cap.
    QByteArray output;
    /// Standard error, its first 4 KiB.
    QByteArray complaints;
};

/// Bytes of output after which a program is stopped and its answer thrown away.
inline constexpr qint64 longestOutput = qint64{4} * 1024 * 1024;

/// Runs it with an empty standard input and waits on this thread, no longer than `patience`. However it ends, it and every
/// process it started in its process group are gone afterwards. Needs no event loop.
[[nodiscard]] ProgramAnswer runProgram(const Program &program, const Patience &patience);

/// Why an answer is none; None when the program ended by itself, whatever its exit code.
[[nodiscard]] ProbeReason reasonFor(const ProgramAnswer &answer);
/// The state that goes with it: a missing program is Unsupported, a stop Unknown, everything else an Error.
[[nodiscard]] ProbeState stateFor(const ProgramAnswer &answer);

} // namespace holdfast::platform
