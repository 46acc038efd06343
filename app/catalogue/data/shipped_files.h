// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

namespace holdfast::catalogue {

/// The files of the catalogue that is built into the program, as a resource made from assets/catalogue. This is the one place
/// that reads them; the room itself takes bytes and gives values.
[[nodiscard]] std::vector<CatalogueFile> shippedFiles();

/// The JSON Schemas for them, from assets/catalogue/schema.
[[nodiscard]] std::vector<CatalogueFile> shippedSchemas();

} // namespace holdfast::catalogue
