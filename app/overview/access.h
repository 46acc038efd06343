// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::overview {

/// How far a person has come in.
enum class Access {
    /// Nothing was looked at yet.
    Unknown,
    /// There is no vault: the first run begins.
    Absent,
    /// A vault lies there, closed.
    Locked,
    /// A key is being derived or the vault is being made.
    Opening,
    /// Opened with the recovery code: a new passphrase must be chosen before anything else.
    Renewing,
    /// Open.
    Open,
    /// The sample household: in memory only, nothing of it is kept.
    Sample,
};

} // namespace holdfast::overview
