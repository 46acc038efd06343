// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::cli {

/// One table for every sub-command, now and later; scripts rely on it, so a number never changes its meaning.
enum class ExitCode {
    Fine = 0,
    Unexpected = 1,
    Usage = 2,
    NoVault = 3,
    WrongKey = 4,
    Damaged = 5,
    InUse = 6,
    CouldNotWrite = 7,
    SomethingDue = 10,
    SecurityPending = 11,
    CouldNotCheck = 20,
};

} // namespace holdfast::cli
