// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/complaints.h"

namespace holdfast::catalogue {

// The parts of checkCatalogue(), one per topic.

/// Ids that stand twice, ids that lead nowhere, risks and sources that are left alone.
void checkReferences(const Catalogue &catalogue, Complaints &complaints);
/// What an action says about platforms, guides, steps, mitigations and sources.
void checkAction(const Action &action, const Place &place, Complaints &complaints);
/// The numbers to calculate with.
void checkScales(const Scales &scales, Complaints &complaints);
/// Every text a person may read, and every address.
void checkWords(const Catalogue &catalogue, Complaints &complaints);

/// Where an action stands: under its id in its practice's file.
[[nodiscard]] Place placeOf(const Catalogue &catalogue, const Action &action);

} // namespace holdfast::catalogue
