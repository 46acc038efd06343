// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

namespace holdfast::catalogue {

/// Holds each of `files` against its JSON Schema (draft-07). `schemas` are the files of assets/catalogue/schema: one
/// of the same name for each file, practice.json for all practices, and pack.json.
///
/// The schemas describe the format to people who write a catalogue with tools of their own. The program does not need them to
/// read one, so this lies in a library of its own (holdfast_catalogue_schema) that only `catalogue check` and the tests link.
[[nodiscard]] std::vector<Complaint> checkSchemas(const std::vector<CatalogueFile> &files,
                                                  const std::vector<CatalogueFile> &schemas);

/// Holds the JSON of a pack against pack.json of `schemas`.
[[nodiscard]] std::vector<Complaint> checkPackSchema(const QByteArray &document, const std::vector<CatalogueFile> &schemas);

/// Everything there is to check: the form, the schemas, and, when the form is right, the sense (checkCatalogue()).
[[nodiscard]] std::vector<Complaint> checkFiles(const std::vector<CatalogueFile> &files,
                                                const std::vector<CatalogueFile> &schemas);

} // namespace holdfast::catalogue
