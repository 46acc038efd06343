// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::store {

/// Schema 3: what a person thinks of each risk, where they want a step in the ranking, and which catalogue was in use since when.
/// Assessments and catalogues are added to and never changed, so that a line over time can say where its measure changed. Levels
/// are checked before they come here, and once more by the columns. The table `pin` of schema 1 was never written by any version.
inline constexpr const char *schema3 = R"sql(
CREATE TABLE assessment (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    risk TEXT NOT NULL CHECK (risk <> ''),
    probability_low INTEGER CHECK (probability_low BETWEEN 1 AND 5),
    probability INTEGER CHECK (probability BETWEEN probability_low AND probability_high),
    probability_high INTEGER CHECK (probability_high BETWEEN 1 AND 5),
    seriousness_low INTEGER CHECK (seriousness_low BETWEEN 1 AND 5),
    seriousness INTEGER CHECK (seriousness BETWEEN seriousness_low AND seriousness_high),
    seriousness_high INTEGER CHECK (seriousness_high BETWEEN 1 AND 5),
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
    note TEXT NOT NULL,
    made_at_utc_ms INTEGER NOT NULL,
    local_day TEXT NOT NULL,
    CHECK ((probability IS NULL) = (probability_low IS NULL) AND (probability IS NULL) = (probability_high IS NULL)),
    CHECK ((seriousness IS NULL) = (seriousness_low IS NULL) AND (seriousness IS NULL) = (seriousness_high IS NULL))
) STRICT;
CREATE TRIGGER assessment_never_changes
    BEFORE UPDATE ON assessment
    BEGIN SELECT RAISE(ABORT, 'assessments never change'); END;
CREATE TRIGGER assessment_never_goes
    BEFORE DELETE ON assessment
    BEGIN SELECT RAISE(ABORT, 'assessments are never deleted'); END;

DROP TABLE pin;
CREATE TABLE placement (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL UNIQUE CHECK (action <> ''),
    place TEXT NOT NULL CHECK (place IN ('first', 'last'))
) STRICT;

CREATE TABLE catalogue_in_use (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL CHECK (version <> ''),
    local_day TEXT NOT NULL
) STRICT;
CREATE TRIGGER catalogue_in_use_never_changes
    BEFORE UPDATE ON catalogue_in_use
    BEGIN SELECT RAISE(ABORT, 'what was in use never changes'); END;
CREATE TRIGGER catalogue_in_use_never_goes
    BEFORE DELETE ON catalogue_in_use
    BEGIN SELECT RAISE(ABORT, 'what was in use is never deleted'); END;
)sql";

} // namespace holdfast::store
