// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::store {

/// Schema 1, the first. Days are ISO 8601 (2026-05-22), instants whole milliseconds since 1970-01-01T00:00Z, enumerators the
/// words of stored_words.h. meta.value is ANY: STRICT then keeps each value's own type.
inline constexpr const char *schema1 = R"sql(
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('commit_seq', 0);

CREATE TABLE mark (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL CHECK (action <> ''),
    kind TEXT NOT NULL,
    evidence TEXT,
    made_at_utc_ms INTEGER NOT NULL,
    local_day TEXT NOT NULL,
    until_day TEXT,
    undoes INTEGER REFERENCES mark (number),
    note TEXT NOT NULL,
    CHECK ((kind = 'done') = (evidence IS NOT NULL)),
    CHECK ((kind = 'later') = (until_day IS NOT NULL)),
    CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE TRIGGER mark_never_changes
    BEFORE UPDATE OF number, action, kind, evidence, made_at_utc_ms, local_day, until_day, undoes ON mark
    BEGIN SELECT RAISE(ABORT, 'only the note of a mark may change'); END;
CREATE TRIGGER mark_never_goes
    BEFORE DELETE ON mark
    BEGIN SELECT RAISE(ABORT, 'marks are never deleted'); END;

CREATE TABLE profile (
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (question, answer)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX profile_one_answer ON profile (question) WHERE question <> 'device';

CREATE TABLE tick (
    action TEXT NOT NULL,
    step TEXT NOT NULL,
    PRIMARY KEY (action, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    key TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pin (
    action TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE preference (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace holdfast::store
