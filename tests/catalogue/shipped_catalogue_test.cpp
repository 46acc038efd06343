// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/schema_check.h"
#include "tests/catalogue/catalogue_files.h"

#include <gtest/gtest.h>

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

TEST(ShippedCatalogue, HasNothingWrong)
{
    std::vector<Complaint> complaints = checkFiles(shippedFiles(), shippedSchemas());
    std::vector<Complaint> warnings;
    for (const Complaint &complaint : complaints) {
        if (complaint.warning)
            warnings.push_back(complaint);
    }
    std::erase_if(complaints, [](const Complaint &complaint) { return complaint.warning; });
    EXPECT_TRUE(complaints.empty()) << linesOf(complaints);
    if (!warnings.empty())
        std::cout << linesOf(warnings);
}

TEST(ShippedCatalogue, IsBuiltInWithItsSchemas)
{
    EXPECT_EQ(shippedFiles().size(), 14U);
    EXPECT_EQ(shippedSchemas().size(), 9U);
    for (const CatalogueFile &file : shippedFiles())
        EXPECT_FALSE(file.bytes.isEmpty()) << file.name.toStdString();
}

} // namespace

} // namespace holdfast::catalogue
