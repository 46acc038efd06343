// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::store {

/// Schema 2: packs, whose they are, and which changes of advice were looked at. A pin outlives its pack, so that nobody else can
/// take over a name; a pack is kept as the file it came in.
inline constexpr const char *schema2 = R"sql(
CREATE TABLE pack_pin (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER pack_pin_keeps_its_key
    BEFORE UPDATE OF name, public_key ON pack_pin
    BEGIN SELECT RAISE(ABORT, 'a pack never changes hands'); END;
CREATE TRIGGER pack_pin_never_goes
    BEFORE DELETE ON pack_pin
    BEGIN SELECT RAISE(ABORT, 'pins are never deleted'); END;

CREATE TABLE pack (
    name TEXT NOT NULL PRIMARY KEY REFERENCES pack_pin (name),
    file BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE second_look (
    action TEXT NOT NULL PRIMARY KEY CHECK (action <> ''),
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace holdfast::store
