// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

namespace holdfast::catalogue {

/// Looks for what no single field can tell about itself and for what would read badly. The reader has made sure of the form
/// (fields, types, ranges, enumerators); this makes sure of the sense:
///
/// - every id stands once over the whole catalogue, and every id that is named exists;
/// - bands of a scale rise, strengths rise, and nobody promises more than the largest total cut;
/// - a mitigation does something, awareness alone never more than `low`, and a figure comes with its source;
/// - each platform of an action has a guide or there is one for all, and step ids stand once within their action;
/// - an action rests on a source or says that it is general advice;
/// - addresses are https without tracking parameters, and those that cases lead to belong to nobody;
/// - cases are balanced between warnings and their honest counterparts, drills run in order and say that they are exercises;
/// - numbers to call stand in the list of hotlines and nowhere else;
/// - every text is there in all three languages, and neither Chinese one holds words or characters of the other;
/// - texts keep to the lengths of format.md, are NFC, hide no characters and use the same placeholders in every language.
///
/// Warnings: a risk that fewer than three actions lower, a source nobody names, a practice with fewer than 8 or more
/// than 14 actions, and what was checked too long before the rest.
[[nodiscard]] std::vector<Complaint> checkCatalogue(const Catalogue &catalogue);

/// The same for what the pack `name` added to `catalogue`, each text in its `languages`.
[[nodiscard]] std::vector<Complaint> checkPack(const Catalogue &catalogue, const QString &name,
                                               const std::vector<Language> &languages);

} // namespace holdfast::catalogue
