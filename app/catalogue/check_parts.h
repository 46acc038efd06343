// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/complaints.h"
#include "app/catalogue/forms.h"

#include <array>

namespace holdfast::catalogue {

/// What is being checked: everything that is built in, or all of one pack. References may lead out of it, but nothing outside is
/// complained about.
struct Scope {
    /// Empty for what is built in.
    QString pack;
    /// The languages in which every text has to be there.
    std::vector<Language> languages{allLanguages.begin(), allLanguages.end()};

    [[nodiscard]] bool holds(const QString &id) const;
    /// The name of the file to complain about.
    [[nodiscard]] QString file(QLatin1StringView builtIn) const;
    [[nodiscard]] Place place(QLatin1StringView builtIn, const QString &id) const { return {file(builtIn), id, {}}; }
};

/// The name of the pack to which an id belongs; empty for a built-in one.
[[nodiscard]] QString packOf(const QString &id);

// The parts of checkCatalogue() and checkPack(), one per topic.

/// Ids that stand twice, ids that lead nowhere, risks and sources that are left alone.
void checkReferences(const Catalogue &catalogue, const Scope &scope, Complaints &complaints);
/// What an action says about platforms, guides, steps, mitigations and sources.
void checkAction(const Action &action, const Place &place, Complaints &complaints);
/// The numbers to calculate with.
void checkScales(const Scales &scales, Complaints &complaints);
/// Every text a person may read, and every address.
void checkWords(const Catalogue &catalogue, const Scope &scope, Complaints &complaints);
/// That cases are balanced, matched, and lead nowhere real.
void checkCases(const Catalogue &catalogue, const Scope &scope, Complaints &complaints);
/// That drills run in order and say what they are.
void checkDrills(const Catalogue &catalogue, const Scope &scope, Complaints &complaints);
/// Days on which things were checked, compared with that of the catalogue as a whole.
void checkDays(const Catalogue &catalogue, const Scope &scope, Complaints &complaints);

/// Where an action stands: under its id in its practice's file, or in its pack.
[[nodiscard]] Place placeOf(const Catalogue &catalogue, const Action &action);

} // namespace holdfast::catalogue
