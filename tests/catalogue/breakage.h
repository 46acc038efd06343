// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/reader.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace holdfast::test {

/// One thing that is wrong with the good catalogue, and the complaint it must lead to.
struct Breakage {
    const char *name;
    const char *file;
    /// A JSON Patch to that file.
    std::string patch;
    const char *id;
    const char *field;
    const char *word;
};

void PrintTo(const Breakage &breakage, std::ostream *out);
std::string nameOfCase(const testing::TestParamInfo<Breakage> &info);

// JSON Patches of one operation.
std::string replace(const std::string &path, const std::string &value);
std::string add(const std::string &path, const std::string &value);
std::string remove(const std::string &path);
/// A JSON text of so many letters.
std::string letters(int count);

/// The complaints of reader and checks, without warnings.
std::vector<catalogue::Complaint> faultsOf(const std::vector<catalogue::CatalogueFile> &files);

/// Expects one complaint, which names file, id and field.
void expectNamed(const Breakage &breakage);

} // namespace holdfast::test
