// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "tests/catalogue/breakage.h"
#include "tests/catalogue/catalogue_files.h"

#include <gmock/gmock.h>

// Cases, drills, words and numbers, and what the languages ask for: each breaks one thing and expects one complaint.

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

const char *const cases = "cases.json";
const char *const drills = "drills.json";
const char *const glossary = "glossary.json";
const char *const hotlines = "hotlines.json";
const char *const first = "practice_first.json";
const char *const second = "practice_second.json";
const char *const risks = "risks.json";

class BrokenPart : public testing::TestWithParam<Breakage>
{
};

TEST_P(BrokenPart, isNamedWithFileIdAndField)
{
    expectNamed(GetParam());
}

const char *const tombstone =
    R"({"id": "A02", "status": "retired", "title": {"en": "Gone", "zh-Hans-CN": "文字", "zh-Hant-HK": "文字"},
    "retired_on": "2026-01-01", "replaced_by": "A01"})";

std::string tombstoneWith(const std::string &operation)
{
    return R"([{"op": "replace", "path": "/actions/0", "value": )" + std::string(tombstone) + "}, " + operation + "]";
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BrokenPart,
    testing::Values(
        Breakage{"unknownMedium", cases, replace("/cases/0/medium", "\"pigeon\""), "Q01", "/medium", "video_call"},
        Breakage{"unknownVerdict", cases, replace("/cases/0/answer", "\"safe\""), "Q01", "/answer", "cannot_tell"},
        Breakage{"badCaseId", cases, replace("/cases/1/id", "\"C2\""), "C2", "/id", "Q and two digits"},
        Breakage{"caseTwice", cases, replace("/cases/1/id", "\"Q01\""), "Q01", "/id", "already used in cases.json"},
        Breakage{"tooHard", cases, replace("/cases/0/difficulty", "4"), "Q01", "/difficulty", "from 1 to 3"},
        Breakage{"somebodysAddress", cases, replace("/cases/1/address", "\"https://harbourbank.com/\""), "Q02", "/address",
                 "harbourbank.com"},
        Breakage{"somebodysNumber", cases, replace("/cases/1/address", "\"http://8.8.8.8/\""), "Q02", "/address", "8.8.8.8"},
        Breakage{"somebodysNameInTheText", cases, replace("/cases/1/stimulus/en", "\"See www.bank.com today\""), "Q02",
                 "/stimulus/en", "www.bank.com"},
        Breakage{"somebodysAddressTrusted", cases, replace("/trusted/0/address", "\"bank.com\""), "", "/trusted/0/address",
                 "reserved"},
        Breakage{"warningWithoutItsMatch", cases, replace("/cases/1/cue", "\"punctuation\""), "Q02", "/cue",
                 "no legitimate case"},
        Breakage{"caseOfUnknownRisk", cases, replace("/cases/0/risks/0", "\"R09\""), "Q01", "/risks/0", "R09"},
        Breakage{"caseOfUnknownSource", cases, replace("/cases/0/sources/0", "\"S77\""), "Q01", "/sources/0", "S77"},
        Breakage{"longStimulus", cases, replace("/cases/0/stimulus/en", letters(321)), "Q01", "/stimulus/en", "longer than 320"}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Drills, BrokenPart,
    testing::Values(
        Breakage{"scoreIsNotWhole", drills, replace("/scoring/0/most", "50"), "", "/scoring", "make 90, not 100"},
        Breakage{"injectsOutOfOrder", drills, replace("/drills/0/injects/1/minute", "5"), "DR1", "/injects/1/minute", "later"},
        Breakage{"injectAfterTheEnd", drills, replace("/drills/0/injects/1/minute", "30"), "DR1", "/injects/1/minute", "before"},
        Breakage{"injectTwice", drills, replace("/drills/0/injects/1/id", "\"a\""), "DR1", "/injects/1/id", "another inject"},
        Breakage{"expectsNothingKnown", drills, replace("/drills/0/injects/0/expects/0", "\"Z09\""), "DR1",
                 "/injects/0/expects/0", "no action"},
        Breakage{"openingWithoutMarker", drills, replace("/drills/0/opening/zh-Hans-CN", "\"没有\""), "DR1",
                 "/opening/zh-Hans-CN", "exercise marker"},
        Breakage{"closingWithoutMarker", drills, replace("/drills/0/closing/en", "\"Over.\""), "DR1", "/closing/en",
                 "exercise marker"},
        Breakage{"drillWithoutAudience", drills, replace("/drills/0/audience", "[]"), "DR1", "/audience", "at least 1"},
        Breakage{"realNumber", drills, replace("/drills/0/task/en", "\"Call 61234567 now.\""), "DR1", "/task/en", "61234567"}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    WordsAndNumbers, BrokenPart,
    testing::Values(
        Breakage{"termWithoutForm", glossary, replace("/terms/0/forms/en", "[]"), "phishing", "/forms/en", "at least 1"},
        Breakage{"termInUnknownLanguage", glossary, replace("/terms/0/seen/0", "\"fr\""), "phishing", "/seen/0", "language"},
        Breakage{"badSlug", glossary, replace("/terms/0/id", "\"Phishing mail\""), "", "/terms/0/id", "small letters"},
        Breakage{"unknownFieldOfTerm", glossary, add("/terms/0/note", "1"), "phishing", "/note", "not a field"},
        Breakage{"badHotlineId", hotlines, replace("/hotlines/0/id", "\"Z01\""), "Z01", "/id", "H and two digits"},
        Breakage{"hotlineOfUnknownSource", hotlines, replace("/hotlines/0/sources/0", "\"S77\""), "H01", "/sources/0", "S77"},
        Breakage{"hotlineFromTheFuture", hotlines, replace("/hotlines/0/checked_on", "\"2026-11-24\""), "H01", "/checked_on",
                 "later"},
        Breakage{"unknownHotline", second, replace("/actions/0/hotlines/0", "\"H09\""), "B01", "/hotlines/0", "hotlines.json"},
        Breakage{"numberOutsideTheTable", first, replace("/actions/0/why/en", "\"Call 61234567.\""), "A02", "/why/en",
                 "hotlines.json"}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Languages, BrokenPart,
    testing::Values(Breakage{"noSimplified", first, remove("/actions/0/why/zh-Hans-CN"), "A02", "/why/zh-Hans-CN", "missing"},
                    Breakage{"noTraditional", risks, remove("/risks/0/title/zh-Hant-HK"), "R01", "/title/zh-Hant-HK", "missing"},
                    Breakage{"hongKongWordInMainland", first, replace("/actions/0/why/zh-Hans-CN", "\"打开连结\""), "A02",
                             "/why/zh-Hans-CN", "连结"},
                    Breakage{"mainlandWordInHongKong", first, replace("/actions/0/why/zh-Hant-HK", "\"打開鏈接\""), "A02",
                             "/why/zh-Hant-HK", "鏈接"},
                    Breakage{"traditionalInMainland", first, replace("/actions/0/why/zh-Hans-CN", "\"一段說明\""), "A02",
                             "/why/zh-Hans-CN", "說"},
                    Breakage{"simplifiedInHongKong", first, replace("/actions/0/why/zh-Hant-HK", "\"一段说明\""), "A02",
                             "/why/zh-Hant-HK", "说"},
                    Breakage{"hongKongFormInMainlandGlossary", glossary, replace("/terms/0/forms/zh-Hans-CN/0", "\"網絡\""),
                             "phishing", "/forms/zh-Hans-CN/0", "網"}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Tombstones, BrokenPart,
    testing::Values(Breakage{"withoutADay", first, tombstoneWith(R"({"op": "remove", "path": "/actions/0/retired_on"})"), "A02",
                             "/retired_on", "missing"},
                    Breakage{"withOldFields", first, tombstoneWith(R"({"op": "add", "path": "/actions/0/minutes", "value": 5})"),
                             "A02", "/minutes", "not a field"},
                    Breakage{"replacedByNothingKnown", first,
                             tombstoneWith(R"({"op": "replace", "path": "/actions/0/replaced_by", "value": "Z09"})"), "A02",
                             "/replaced_by/0", "no action"},
                    Breakage{"changedWithoutSaying", first, add("/actions/0/changed_on", "\"2026-11-01\""), "A02", "/change",
                             "missing"},
                    Breakage{"changedTomorrow", first,
                             R"([{"op": "add", "path": "/actions/0/changed_on", "value": "2026-11-24"},
                     {"op": "add", "path": "/actions/0/change", "value": {"en": "x", "zh-Hans-CN": "文", "zh-Hant-HK": "文"}}])",
                             "A02", "/changed_on", "later"},
                    Breakage{"ancientMenuPath", second, replace("/actions/0/guides/0/checked_on", "\"2024-01-01\""), "B01",
                             "/guides/0/checked_on", "730"}),
    nameOfCase);

TEST(Tombstone, KeepsIdAndTitleAndSaysWhatTookItsPlace)
{
    const Result<Catalogue> catalogue =
        readCatalogue(patchedFiles(QStringLiteral("practice_first.json"), replace("/actions/0", tombstone)));
    ASSERT_TRUE(catalogue);
    const Action *const action = catalogue->action(ActionId{QStringLiteral("A02")});
    ASSERT_NE(action, nullptr);
    EXPECT_TRUE(action->retired);
    EXPECT_EQ(action->title.in(Language::English), QStringLiteral("Gone"));
    EXPECT_EQ(action->retiredOn, QDate(2026, 1, 1));
    EXPECT_EQ(action->replacedBy, ActionId{QStringLiteral("A01")});
    EXPECT_EQ(linesOf(faultsOf(patchedFiles(QStringLiteral("practice_first.json"), replace("/actions/0", tombstone)))), "");
}

TEST(Balance, IsDemandedOfTenCasesAndMore)
{
    // Ten warnings that share the cue of the one legitimate case: whoever distrusts everything would score 10 of 11.
    std::string patch = "[";
    for (int number = 10; number < 20; ++number)
        patch += R"({"op": "copy", "from": "/cases/1", "path": "/cases/-"},
                    {"op": "replace", "path": "/cases/)" +
                 std::to_string(number - 8) + R"(/id", "value": "Q)" + std::to_string(number) + "\"},";
    patch.back() = ']';
    const std::vector<Complaint> faults = faultsOf(patchedFiles(QStringLiteral("cases.json"), patch));
    ASSERT_EQ(faults.size(), 2U) << linesOf(faults);
    EXPECT_EQ(faults[0].toText(),
              QStringLiteral("cases.json: /cases: 1 of 12 cases are legitimate; it must be between 35 and 50 of 100"));
    EXPECT_EQ(faults[1].toText(),
              QStringLiteral("cases.json: /cases: 0 of 12 cases are cannot_tell; it must be between 10 and 20 of 100"));
}

} // namespace

} // namespace holdfast::catalogue
