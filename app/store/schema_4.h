// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::store {

/// Schema 4: what this device looked like at the last look, what the person decided about permissions, and the other devices of
/// the household. A look takes the place of the one before it; what it showed about a step lives on as a mark. The findings are
/// the JSON of app/device/findings_json.h: they are read and written as a whole, and other programs' names in them grow with
/// every version.
inline constexpr const char *schema4 = R"sql(
CREATE TABLE look (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    findings TEXT NOT NULL
) STRICT;

CREATE TABLE grant_decision (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL CHECK (source <> ''),
    app TEXT NOT NULL,
    place TEXT NOT NULL,
    capability TEXT NOT NULL CHECK (capability <> ''),
    target TEXT NOT NULL,
    name TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('keep', 'revoke')),
    reason TEXT NOT NULL,
    decided_at_utc_ms INTEGER NOT NULL,
    local_day TEXT NOT NULL,
    review_on TEXT,
    confirmed_at_utc_ms INTEGER CHECK (confirmed_at_utc_ms IS NULL OR decision = 'revoke'),
    UNIQUE (source, app, place, capability, target)
) STRICT;

CREATE TABLE household_device (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    keeper TEXT NOT NULL,
    model TEXT NOT NULL,
    system TEXT NOT NULL,
    version TEXT NOT NULL,
    last_patch TEXT,
    entered_on TEXT NOT NULL
) STRICT;
)sql";

} // namespace holdfast::store
