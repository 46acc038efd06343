// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

#include <nlohmann/json.hpp>

#include <string>

namespace holdfast::test {

/// The small catalogue of tests/data/catalogue/good: two practices, five actions, two risks, two sources, and one or two of
/// everything else; nothing to complain about but that it is small.
std::vector<catalogue::CatalogueFile> goodFiles();

/// The schemas of assets/catalogue/schema.
std::vector<catalogue::CatalogueFile> schemas();

/// The good files after a JSON Patch (RFC 6902) to one of them.
std::vector<catalogue::CatalogueFile> patchedFiles(const QString &file, const std::string &patch);

/// The good files with `from`, which must be in the file, replaced by `to` as bytes.
std::vector<catalogue::CatalogueFile> editedFiles(const QString &file, const QByteArray &from, const QByteArray &to);

/// All complaints as text, one a line, for a failing test to show.
std::string linesOf(const std::vector<catalogue::Complaint> &complaints);

} // namespace holdfast::test
