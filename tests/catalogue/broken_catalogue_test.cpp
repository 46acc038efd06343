// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "app/catalogue/schema_check.h"
#include "tests/catalogue/breakage.h"
#include "tests/catalogue/catalogue_files.h"

#include <gmock/gmock.h>

#include <algorithm>

// Each case breaks one thing of the good catalogue and expects one complaint that names file, id and field.

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

/// It is small.
const char *const warningsOfTheGoodCatalogue = "warning: practice_second.json: P2: has 3 actions; 8 to 14 can be walked through\n"
                                               "warning: practice_first.json: P1: has 2 actions; 8 to 14 can be walked through\n";

const char *const first = "practice_first.json";
const char *const second = "practice_second.json";
const char *const head = "catalogue.json";
const char *const risks = "risks.json";
const char *const sources = "sources.json";

class BrokenCatalogue : public testing::TestWithParam<Breakage>
{
};

TEST_P(BrokenCatalogue, isNamedWithFileIdAndField)
{
    expectNamed(GetParam());
}

// What the reader sees: form, types, ranges, enumerators.
INSTANTIATE_TEST_SUITE_P(
    Form, BrokenCatalogue,
    testing::Values(
        Breakage{"missingField", first, remove("/actions/0/why"), "A02", "/why", "missing"},
        Breakage{"unknownField", first, add("/actions/0/colour", "1"), "A02", "/colour", "not a field"},
        Breakage{"unknownFieldWithSlash", first, add("/actions/0/a~1b", "1"), "A02", "/a~1b", "not a field"},
        Breakage{"unknownLanguage", first, add("/actions/0/title/fr", "\"x\""), "A02", "/title/fr", "not a field"},
        Breakage{"missingEnglish", first, remove("/actions/0/title/en"), "A02", "/title/en", "missing"},
        Breakage{"emptyChinese", first, replace("/actions/0/title/zh-Hans-CN", "\"\""), "A02", "/title/zh-Hans-CN", "empty"},
        Breakage{"textIsANumber", first, replace("/actions/0/done_when/en", "5"), "A02", "/done_when/en", "text"},
        Breakage{"textIsNotLocalised", first, replace("/actions/0/why", "\"why\""), "A02", "/why", "object"},
        Breakage{"newerSchema", first, replace("/schema_version", "2"), "", "/schema_version", "must be 1"},
        Breakage{"badActionId", first, replace("/actions/0/id", "\"v2\""), "", "/actions/0/id", "capital letter"},
        Breakage{"badPracticeId", second, replace("/practice/id", "\"X1\""), "X1", "/id", "P and a number"},
        Breakage{"iconIsAPath", first, replace("/practice/icon", "\"../x\""), "P1", "/icon", "small letters"},
        Breakage{"unknownStatus", first, replace("/actions/0/status", "\"draft\""), "A02", "/status", "active, retired"},
        Breakage{"unknownAudience", first, replace("/actions/0/audience/1", "\"child\""), "A02", "/audience/1", "household"},
        Breakage{"unknownRegion", first, replace("/actions/0/regions/0", "\"hk\""), "A02", "/regions/0", "HK"},
        Breakage{"unknownEvidence", first, replace("/actions/0/evidence/0", "\"felt\""), "A02", "/evidence/0", "felt"},
        Breakage{"twiceInAList", first, add("/actions/0/evidence/-", "\"said\""), "A02", "/evidence/2", "twice"},
        Breakage{"nobody", first, replace("/actions/0/audience", "[]"), "A02", "/audience", "at least 1"},
        Breakage{"listIsAText", first, replace("/actions/0/regions", "\"any\""), "A02", "/regions", "list"},
        Breakage{"noGuide", first, replace("/actions/0/guides", "[]"), "A02", "/guides", "at least 1"},
        Breakage{"unknownPlatformOfGuide", second, replace("/actions/0/guides/1/platform", "\"symbian\""), "B01",
                 "/guides/1/platform", "symbian"},
        Breakage{"unknownVerification", second, replace("/actions/0/guides/1/verification", "\"hearsay\""), "B01",
                 "/guides/1/verification", "issuer"},
        Breakage{"impossibleDay", second, replace("/actions/0/guides/0/checked_on", "\"2026-02-30\""), "B01",
                 "/guides/0/checked_on", "day"},
        Breakage{"dayWithTime", second, replace("/actions/0/guides/0/checked_on", "\"2026-02-03T10:00\""), "B01",
                 "/guides/0/checked_on", "day"},
        Breakage{"longStepId", first, replace("/actions/0/guides/0/steps/1/id", "\"b1\""), "A02", "/guides/0/steps/1/id",
                 "one small letter"},
        Breakage{"noMinutes", first, replace("/actions/0/minutes", "0"), "A02", "/minutes", "from 1 to 240"},
        Breakage{"minutesBeyondInt", first, replace("/actions/0/minutes", "4294967306"), "A02", "/minutes", "from 1 to 240"},
        Breakage{"hugeMinutes", first, replace("/actions/0/minutes", "18446744073709551615"), "A02", "/minutes", "whole number"},
        Breakage{"halfAMinute", first, replace("/actions/0/minutes", "0.5"), "A02", "/minutes", "whole number"},
        Breakage{"longInterval", first, replace("/actions/0/interval_days", "731"), "A02", "/interval_days", "from 1 to 730"},
        Breakage{"badGroup", first, replace("/actions/0/mechanism_group", "\"One Way\""), "A02", "/mechanism_group", "hyphens"},
        Breakage{"starterIsAWord", first, replace("/actions/0/starter", "\"yes\""), "A02", "/starter", "true or false"},
        Breakage{"unknownStrength", second, replace("/actions/1/mitigations/0/seriousness", "\"huge\""), "B02",
                 "/mitigations/0/seriousness", "huge"},
        Breakage{"unknownBasis", second, replace("/actions/1/mitigations/0/basis", "\"feeling\""), "B02", "/mitigations/0/basis",
                 "judgement"},
        Breakage{"figureMissing", second, remove("/actions/0/mitigations/0/figure"), "B01", "/mitigations/0/figure", "missing"},
        Breakage{"figureWithoutBasis", second, add("/actions/1/mitigations/0/figure", "\"x\""), "B02", "/mitigations/0/figure",
                 "not a field"},
        Breakage{"badSourceId", second, replace("/actions/1/sources/0", "\"S1\""), "B02", "/sources/0", "S24"},
        Breakage{"levelTooHigh", risks, replace("/risks/0/defaults/person/seriousness", "6"), "R01",
                 "/defaults/person/seriousness", "from 1 to 5"},
        Breakage{"levelZero", risks, replace("/risks/1/defaults/organisation/probability", "0"), "R02",
                 "/defaults/organisation/probability", "from 1 to 5"},
        Breakage{"unknownConfidence", risks, replace("/risks/1/confidence", "\"sure\""), "R02", "/confidence", "medium"},
        Breakage{"risksAreAnObject", risks, replace("/risks", "{}"), "", "/risks", "list"},
        Breakage{"levelsOutOfOrder", head, replace("/scales/probability/2/level", "4"), "", "/scales/probability/2/level",
                 "must be 3"},
        Breakage{"fourLevels", head, remove("/scales/seriousness/4"), "", "/scales/seriousness", "at least 5"},
        Breakage{"chanceAboveOne", head, replace("/scales/probability/4/yearly", "1.5"), "", "/scales/probability/4/yearly",
                 "from 0 to 1"},
        Breakage{"badVersion", head, replace("/catalogue_version", "\"latest\""), "", "/catalogue_version", "2026.1"},
        Breakage{"urlMissing", sources, remove("/sources/0/url"), "S01", "/url", "missing"}),
    nameOfCase);

// What the checks see: references, sense, words.
INSTANTIATE_TEST_SUITE_P(
    Sense, BrokenCatalogue,
    testing::Values(
        Breakage{"practiceTwice", second, replace("/practice/id", "\"P1\""), "P1", "/id", "practice_first.json"},
        Breakage{"orderTwice", second, replace("/practice/order", "2"), "P2", "/order", "practice_first.json"},
        Breakage{"actionTwice", first, replace("/actions/1/id", "\"B01\""), "B01", "/id", "practice_second.json"},
        Breakage{"actionIdIsARisk", first, replace("/actions/1/id", "\"R01\""), "R01", "/id", "risks.json"},
        Breakage{"unknownRisk", second, replace("/actions/1/mitigations/0/risk", "\"R09\""), "B02", "/mitigations/0/risk",
                 "\"R09\", which is not in risks.json"},
        Breakage{"sameRiskTwice", second, replace("/actions/0/mitigations/1/risk", "\"R01\""), "B01", "/mitigations/1/risk",
                 "twice"},
        Breakage{"unknownSource", second, replace("/actions/0/sources/0", "\"S77\""), "B01", "/sources/0", "S77"},
        Breakage{"unknownSourceOfMitigation", second, replace("/actions/0/mitigations/0/sources/0", "\"S77\""), "B01",
                 "/mitigations/0/sources/0", "sources.json"},
        Breakage{"unknownSourceOfRisk", risks, replace("/risks/0/sources/1", "\"S77\""), "R01", "/sources/1", "S77"},
        Breakage{"uselessMitigation", second, replace("/actions/1/mitigations/0/seriousness", "\"none\""), "B02",
                 "/mitigations/0", "neither"},
        Breakage{"awarenessTooStrong", first, replace("/actions/1/mitigations/0/probability", "\"medium\""), "A01",
                 "/mitigations/0/probability", "awareness_only"},
        Breakage{"figureWithoutSource", second, replace("/actions/0/mitigations/0/sources", "[]"), "B01",
                 "/mitigations/0/sources", "figure"},
        Breakage{"guideForAnotherPlatform", first,
                 R"([{"op": "copy", "from": "/actions/0/guides/0", "path": "/actions/0/guides/1"},
                     {"op": "replace", "path": "/actions/0/guides/1/platform", "value": "linux"},
                     {"op": "replace", "path": "/actions/0/guides/1/steps", "value": [{"id": "c", "text": {"en": "x", "zh-Hans-CN": "文", "zh-Hant-HK": "文"}}]}])",
                 "A02", "/guides/1/platform", "linux"},
        Breakage{"guideTwice", first,
                 R"([{"op": "copy", "from": "/actions/0/guides/0", "path": "/actions/0/guides/1"},
                     {"op": "replace", "path": "/actions/0/guides/1/steps", "value": [{"id": "c", "text": {"en": "x", "zh-Hans-CN": "文", "zh-Hant-HK": "文"}}]}])",
                 "A02", "/guides/1/platform", "already a guide for any"},
        Breakage{"platformWithoutGuide", second, add("/actions/0/platforms/-", "\"windows\""), "B01", "/platforms/2",
                 "no guide for windows"},
        Breakage{"stepTwice", second, replace("/actions/0/guides/1/steps/0/id", "\"a\""), "B01", "/guides/1/steps/0/id",
                 "another step"},
        Breakage{"noSource", second, replace("/actions/1/sources", "[]"), "B02", "/sources", "general_advice"},
        Breakage{"bandsFall", head, replace("/scales/seriousness/3/loss_hkd", "2000"), "", "/scales/seriousness/3/loss_hkd",
                 "larger"},
        Breakage{"strengthsFall", head, replace("/scales/strength/medium", "0.1"), "", "/scales/strength/medium", "low"},
        Breakage{"totalTooSmall", head, replace("/scales/total_cut/probability", "0.5"), "", "/scales/total_cut/probability",
                 "high"},
        Breakage{"plainHttp", sources, replace("/sources/0/url", "\"http://example.org/\""), "S01", "/url", "https"},
        Breakage{"trackingParameter", sources, replace("/sources/0/url", "\"https://example.org/?a=1&utm_source=x\""), "S01",
                 "/url", "utm_source"},
        Breakage{"userInUrl", sources, replace("/sources/0/url", "\"https://bank.example@example.org/\""), "S01", "/url", "user"},
        Breakage{"lookalikeHost", sources, replace("/sources/0/url", "\"https://b\\u0430nk.example/\""), "S01", "/url", "ASCII"},
        Breakage{"publishedAfterChecked", sources, replace("/sources/0/published", "\"2027-01-01\""), "S01", "/published",
                 "later"},
        Breakage{"longTitle", first, replace("/actions/1/title/en", letters(61)), "A01", "/title/en", "longer than 60"},
        Breakage{"longChineseTitle", first, replace("/actions/0/title/zh-Hant-HK", letters(31)), "A02", "/title/zh-Hant-HK",
                 "longer than 30"},
        Breakage{"longStep", second, replace("/actions/0/guides/0/steps/1/text/en", letters(171)), "B01",
                 "/guides/0/steps/1/text/en", "longer than 170"},
        Breakage{"longRiskTitle", risks, replace("/risks/0/title/en", letters(45)), "R01", "/title/en", "longer than 44"},
        Breakage{"longSummary", second, replace("/practice/summary/en", letters(161)), "P2", "/summary/en", "longer than 160"},
        Breakage{"notComposed", first, replace("/actions/1/why/en", "\"Cafe\\u0301\""), "A01", "/why/en", "NFC"},
        Breakage{"bidiOverride", first, replace("/actions/1/why/en", "\"abc \\u202Edef\""), "A01", "/why/en", "U+202e, number 5"},
        Breakage{"zeroWidth", risks, replace("/risks/0/description/en", "\"a\\u200Bb\""), "R01", "/description/en", "U+200b"},
        Breakage{"lineBreak", risks, replace("/risks/0/rationale/en", "\"a\\nb\""), "R01", "/rationale/en", "U+000a"},
        Breakage{"softHyphenInTitleOfSource", sources, replace("/sources/0/title", "\"a\\u00ADb\""), "S01", "/title", "U+00ad"},
        Breakage{"spaceAtTheEnd", head, replace("/scales/probability/0/label/en", "\"rarely \""), "",
                 "/scales/probability/0/label/en", "space"},
        Breakage{"otherPlaceholders", first, replace("/actions/0/title/zh-Hans-CN", "\"核实 %1\""), "A02", "/title/zh-Hans-CN",
                 "placeholders"}),
    nameOfCase);

// Faults that make a text no JSON, or a set of files no catalogue.

TEST(BrokenFiles, NameLineAndColumn)
{
    const auto faults = faultsOf(editedFiles(QStringLiteral("risks.json"), "\"confidence\": \"low\"", "\"title\": \"low\""));
    ASSERT_EQ(faults.size(), 1U) << linesOf(faults);
    EXPECT_EQ(faults[0].file, QStringLiteral("risks.json"));
    EXPECT_THAT(faults[0].field.toStdString(), testing::MatchesRegex("line [0-9]+, column 7"));
    EXPECT_THAT(faults[0].message.toStdString(), testing::HasSubstr("\"title\" stands twice"));
}

TEST(BrokenFiles, AreMissing)
{
    std::vector<CatalogueFile> files = goodFiles();
    std::erase_if(files, [](const CatalogueFile &file) { return file.name != QLatin1String("catalogue.json"); });
    const auto faults = faultsOf(files);
    EXPECT_EQ(linesOf(faults), "risks.json: is missing\nsources.json: is missing\ncases.json: is missing\n"
                               "drills.json: is missing\nglossary.json: is missing\nhotlines.json: is missing\n"
                               "practice_*.json: is missing\n");
}

TEST(BrokenFiles, AreUnknownOrThereTwice)
{
    std::vector<CatalogueFile> files = goodFiles();
    files.push_back({QStringLiteral("notes.json"), "{}"});
    files.push_back(files[0]);
    const auto faults = faultsOf(files);
    ASSERT_EQ(faults.size(), 2U) << linesOf(faults);
    EXPECT_EQ(faults[0].toText(), QStringLiteral("cases.json: is there twice"));
    EXPECT_THAT(faults[1].toText().toStdString(), testing::HasSubstr("notes.json: is not the name"));
}

TEST(Warnings, TellOfRisksThatNothingSoftens)
{
    const auto files = patchedFiles(QStringLiteral("practice_first.json"),
                                    R"([{"op": "replace", "path": "/actions/0/mitigations/0/seriousness", "value": "none"}])");
    EXPECT_EQ(linesOf(checkFiles(files, schemas())),
              "warning: risks.json: R01: may change a life, and no action makes it less serious\n" +
                  std::string(warningsOfTheGoodCatalogue));
}

TEST(Warnings, TellOfWhatWasCheckedLongAgo)
{
    const auto files = patchedFiles(QStringLiteral("hotlines.json"),
                                    R"([{"op": "replace", "path": "/hotlines/0/checked_on", "value": "2026-01-01"}])");
    EXPECT_EQ(linesOf(checkFiles(files, schemas())),
              std::string(warningsOfTheGoodCatalogue) +
                  "warning: hotlines.json: H01 /checked_on: is more than 180 days older than the catalogue\n");
}

// Warnings do not spoil a catalogue.

TEST(Warnings, TellOfRisksWithFewMitigationsAndOfSourcesNobodyNames)
{
    EXPECT_EQ(linesOf(checkFiles(goodFiles(), schemas())), warningsOfTheGoodCatalogue);
    const auto files = patchedFiles(QStringLiteral("practice_second.json"),
                                    R"([{"op": "replace", "path": "/actions/1/mitigations", "value": []},
            {"op": "replace", "path": "/actions/2/mitigations", "value": []},
            {"op": "replace", "path": "/actions/0/mitigations", "value": []}])");
    const Result<Catalogue> catalogue = readCatalogue(files);
    ASSERT_TRUE(catalogue);
    const std::vector<Complaint> complaints = checkCatalogue(*catalogue);
    EXPECT_TRUE(std::all_of(complaints.begin(), complaints.end(), [](const auto &complaint) { return complaint.warning; }));
    EXPECT_EQ(linesOf(complaints), "warning: risks.json: R01: fewer than 3 actions lower this risk\n"
                                   "warning: risks.json: R02: no action lowers this risk\n" +
                                       std::string(warningsOfTheGoodCatalogue) +
                                       "warning: practice_second.json: B01 /mitigations: this action lowers no risk\n"
                                       "warning: practice_second.json: B02 /mitigations: this action lowers no risk\n"
                                       "warning: practice_second.json: B03 /mitigations: this action lowers no risk\n");
}

TEST(Warnings, TellOfSourcesNobodyNames)
{
    const auto files =
        patchedFiles(QStringLiteral("sources.json"), R"([{"op": "copy", "from": "/sources/1", "path": "/sources/2"},
            {"op": "replace", "path": "/sources/2/id", "value": "S03"}])");
    EXPECT_EQ(linesOf(checkFiles(files, schemas())),
              std::string(warningsOfTheGoodCatalogue) + "warning: sources.json: S03: no action and no risk names this source\n");
}

} // namespace

} // namespace holdfast::catalogue
