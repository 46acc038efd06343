// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/device/grant_decision.h"
#include "tests/device/device_rows.h"

namespace holdfast::device::test {

/// A decision of the day before.
inline GrantDecision decided(GrantDecision::Kind kind, const char *source, const Grant &grant)
{
    GrantDecision decision;
    decision.key = keyOf(QString::fromLatin1(source), grant);
    decision.name = grant.name;
    decision.kind = kind;
    decision.decidedAt = now.addDays(-1);
    decision.day = today.addDays(-1);
    return decision;
}

inline GrantDecision keep(const char *source, const Grant &grant)
{
    return decided(GrantDecision::Kind::Keep, source, grant);
}

inline GrantDecision revoke(const char *source, const Grant &grant)
{
    return decided(GrantDecision::Kind::Revoke, source, grant);
}

inline GrantDecision confirmed(GrantDecision decision)
{
    decision.confirmedAt = decision.decidedAt.addSecs(3600);
    return decision;
}

} // namespace holdfast::device::test
