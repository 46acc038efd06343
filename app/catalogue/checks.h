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
/// - addresses are https without tracking parameters;
/// - texts keep to the lengths of format.md, are NFC, hide no characters and use the same placeholders in every language.
///
/// Warnings: a risk that fewer than three actions lower, a source nobody names. A missing Chinese text is no complaint.
[[nodiscard]] std::vector<Complaint> checkCatalogue(const Catalogue &catalogue);

} // namespace holdfast::catalogue
