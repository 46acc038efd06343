// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/schema_check.h"
#include "tests/catalogue/catalogue_files.h"

#include <gmock/gmock.h>

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

std::string schemaComplaints(const char *file, const std::string &patch)
{
    return linesOf(checkSchemas(patchedFiles(QString::fromLatin1(file), patch), schemas()));
}

TEST(Schema, AcceptsTheGoodCatalogue)
{
    EXPECT_EQ(linesOf(checkSchemas(goodFiles(), schemas())), "");
}

TEST(Schema, NamesMissingAndUnknownFieldsAsTheReaderDoes)
{
    EXPECT_EQ(schemaComplaints("practice_first.json", R"([{"op": "remove", "path": "/actions/1/why"}])"),
              "practice_first.json: A01 /why: is missing\n");
    EXPECT_EQ(schemaComplaints("sources.json", R"([{"op": "add", "path": "/sources/0/it's", "value": 1}])"),
              "sources.json: S01 /it's: is not a field of the format\n");
    EXPECT_EQ(schemaComplaints("risks.json", R"([{"op": "remove", "path": "/schema_version"}])"),
              "risks.json: /schema_version: is missing\n");
}

TEST(Schema, NamesTheFieldBelowTheId)
{
    EXPECT_EQ(
        schemaComplaints("practice_second.json",
                         R"([{"op": "replace", "path": "/actions/0/guides/1/platform", "value": "pager"}])"),
        "practice_second.json: B01 /guides/1/platform: does not fit the schema: Failed to match against any enum values.\n");
    EXPECT_THAT(
        schemaComplaints("risks.json", R"([{"op": "replace", "path": "/risks/0/defaults/person/seriousness", "value": 6}])"),
        testing::StartsWith("risks.json: R01 /defaults/person/seriousness: does not fit"));
    EXPECT_THAT(schemaComplaints("catalogue.json", R"([{"op": "replace", "path": "/scales/strength/low", "value": "1"}])"),
                testing::StartsWith("catalogue.json: /scales/strength/low: does not fit"));
}

TEST(Schema, WantsAFigureWhereTheBasisIsOne)
{
    EXPECT_EQ(schemaComplaints("practice_second.json", R"([{"op": "remove", "path": "/actions/0/mitigations/0/figure"}])"),
              "practice_second.json: B01 /mitigations/0/figure: is missing\n");
}

TEST(Schema, AllowsNullWhereTheFormatDoes)
{
    EXPECT_EQ(schemaComplaints("sources.json", R"([{"op": "replace", "path": "/sources/0/url", "value": null},
        {"op": "replace", "path": "/sources/0/published", "value": null}])"),
              "");
    EXPECT_NE(schemaComplaints("sources.json", R"([{"op": "replace", "path": "/sources/0/checked_on", "value": null}])"), "");
}

TEST(Schema, IsNeededForEachFile)
{
    const std::string lines = linesOf(checkSchemas(goodFiles(), {}));
    EXPECT_THAT(lines, testing::HasSubstr("risks.json: there is no schema for this file"));
}

TEST(Schema, ThatCannotBeUsedIsAComplaint)
{
    EXPECT_NE(linesOf(checkSchemas(goodFiles(), {{QStringLiteral("risks.json"), R"({"$ref": "#/nowhere"})"}})), "");
    EXPECT_NE(linesOf(checkSchemas(goodFiles(), {{QStringLiteral("risks.json"), R"({"type": 7})"}})), "");
}

TEST(Schema, SurvivesHugeTexts)
{
    // Patterns are matched by a recursive algorithm; ours are bounded so that a long text cannot exhaust the stack.
    const std::string digits(60'000, '7');
    for (const char *path :
         {"/sources/0/checked_on", "/sources/0/url", "/sources/0/id", "/sources/0/published", "/sources/0/title"})
        EXPECT_NE(schemaComplaints("sources.json",
                                   R"([{"op": "replace", "path": ")" + std::string(path) + R"(", "value": ")" + digits + "\"}]"),
                  "");
    for (const char *path : {"/practice/icon", "/practice/id", "/actions/0/mechanism_group", "/actions/0/id"})
        EXPECT_NE(schemaComplaints("practice_first.json", R"([{"op": "replace", "path": ")" + std::string(path) +
                                                              R"(", "value": ")" + std::string(60'000, 'a') + "\"}]"),
                  "");
}

TEST(Schema, SaysNothingTwiceThatTheReaderHasSaid)
{
    const auto files = patchedFiles(QStringLiteral("risks.json"), R"([{"op": "remove", "path": "/risks/0/title"}])");
    EXPECT_EQ(linesOf(checkFiles(files, schemas())), "risks.json: R01 /title: is missing\n");
}

} // namespace

} // namespace holdfast::catalogue
