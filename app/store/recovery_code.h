// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"

namespace holdfast::store {

/// The code a person writes down for the day the passphrase is forgotten: 26 random characters of five bits (130 bits) and 2
/// check characters, shown as XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX.
///
/// The characters are Crockford's base 32 (crockford.com/base32.html): no I, L, O and U. The check characters make it a
/// Reed-Solomon code over 32 elements (Reed and Solomon 1960), of distance 3: every one or two wrong characters anywhere, and so
/// every swap of two characters, are always noticed; anything worse is noticed in 1,023 of 1,024 cases.
class RecoveryCode
{
public:
    static constexpr std::size_t length = 28;
    static constexpr std::size_t groupLength = 4;
    static constexpr std::size_t groupCount = length / groupLength;

    [[nodiscard]] static Result<RecoveryCode> generate(Random &random);

    /// Reads what a person typed (UTF-8): small letters, O for 0, I and L for 1, full-width characters, and any spaces or dashes
    /// are fine. MalformedRecoveryCode when it cannot be a code: too short or long, a character that is not used, or the check
    /// characters do not fit.
    [[nodiscard]] static Result<RecoveryCode> parse(const Secret &typed);

    /// In groups, for writing down.
    [[nodiscard]] Result<Secret> shown() const;
    /// The 28 characters alone: the secret of the recovery slot.
    [[nodiscard]] const Secret &characters() const { return m_characters; }

private:
    explicit RecoveryCode(Secret characters) : m_characters(std::move(characters)) {}

    Secret m_characters;
};

/// Whether `typed` is group number `group` (from 0) of a code as it is shown, read as kindly as `RecoveryCode::parse` does: for
/// asking a person to type part of what they wrote down.
[[nodiscard]] bool isRecoveryCodeGroup(const Secret &shown, std::size_t group, const Secret &typed);

} // namespace holdfast::store
