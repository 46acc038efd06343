// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::store {

/// Schema 5: routines, what was done about each of their times, and which reminder outside the vault leads to what. The numbers
/// of a rhythm that its frequency does not need are those of a new one (app/routine/recurrence.h).
inline constexpr const char *schema5 = R"sql(
CREATE TABLE routine (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    name TEXT NOT NULL,
    ready_made TEXT NOT NULL,
    frequency TEXT NOT NULL
        CHECK (frequency IN ('once', 'daily', 'weekly', 'monthly_on_day', 'monthly_on_weekday', 'yearly')),
    every INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    day INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    month INTEGER NOT NULL,
    counting TEXT NOT NULL CHECK (counting IN ('from_start', 'from_completion')),
    start TEXT NOT NULL,
    time TEXT NOT NULL,
    paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
    CHECK (name <> '' OR ready_made <> '')
) STRICT;

CREATE TABLE routine_item (
    routine INTEGER NOT NULL REFERENCES routine (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('action', 'device_look', 'drill')),
    item TEXT NOT NULL,
    PRIMARY KEY (routine, position)
) STRICT;

CREATE TABLE routine_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    routine INTEGER NOT NULL REFERENCES routine (number) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('done', 'skipped', 'snoozed')),
    occurrence TEXT NOT NULL,
    until TEXT CHECK ((until IS NOT NULL) = (kind = 'snoozed')),
    reason TEXT NOT NULL,
    at_utc_ms INTEGER NOT NULL,
    local_day TEXT NOT NULL
) STRICT;
CREATE INDEX routine_event_by_routine ON routine_event (routine);

CREATE TABLE armed_reminder (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('routine', 'steps')),
    routine INTEGER NOT NULL,
    occurrence TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace holdfast::store
