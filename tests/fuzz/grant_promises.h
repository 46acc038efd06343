// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/permission_source.h"
#include "tests/fuzz/fuzz_target.h"

namespace holdfast::fuzz {

/// One line without anything that turns the direction of writing.
[[nodiscard]] inline bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        const bool joiner = c.unicode() == 0x200c || c.unicode() == 0x200d;
        if (c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !joiner))
            return false;
    }
    return true;
}

/// What holds for the grants of every browser, whatever its files say.
inline void requireGrants(const QList<platform::Grant> &grants)
{
    constexpr qsizetype longestName = 500;
    constexpr int firstYear = 1990;
    for (const platform::Grant &grant : grants) {
        require(isPlain(grant.app) && isPlain(grant.name) && isPlain(grant.target) && isPlain(grant.place));
        require(!grant.app.isEmpty() && !grant.name.isEmpty());
        require(grant.name.size() <= longestName && grant.target.size() <= longestName);
        require(grant.capability != platform::Capability::Other || !grant.target.isEmpty());
        require(!grant.since.isValid() || grant.since.date().year() >= firstYear);
        require(grant.revocation.kind == platform::Revocation::Kind::Link && !grant.revocation.text.contains(QLatin1Char(' ')));
    }
}

} // namespace holdfast::fuzz
