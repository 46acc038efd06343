// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catalogue/pack_documents.h"

#include "tests/catalogue/catalogue_files.h"

namespace holdfast::test {

using nlohmann::json;

namespace {

json text(const char *english)
{
    return {{"en", english}, {"zh-Hant-HK", "一段文字"}};
}

json action(const char *id)
{
    return {{"id", id},
            {"status", "active"},
            {"title", text("Know your floor")},
            {"why", text("Neighbours are near when nothing else is.")},
            {"audience", {"household"}},
            {"regions", {"any"}},
            {"platforms", {"any"}},
            {"guides",
             {{{"platform", "any"},
               {"verification", "general"},
               {"checked_on", "2026-11-24"},
               {"steps", {{{"id", "a"}, {"text", text("Knock at three doors.")}}}}}}},
            {"done_when", text("Three names stand on your list.")},
            {"evidence", {"said"}},
            {"minutes", 20},
            {"interval_days", 180},
            {"mechanism_group", "neighbours"},
            {"awareness_only", false},
            {"starter", false},
            {"mitigations",
             {{{"risk", "R01"},
               {"probability", "none"},
               {"seriousness", "low"},
               {"basis", "judgement"},
               {"sources", {"estate.S01"}}}}},
            {"sources", {"estate.S01"}},
            {"general_advice", false}};
}

} // namespace

json goodPack()
{
    const json opening = {{"en", "An exercise. The lobby is dark."}, {"zh-Hant-HK", "文字。大堂漆黑一片。"}};
    const json closing = {{"en", "That was all. An exercise."}, {"zh-Hant-HK", "到此為止。文字"}};
    return {{"schema_version", 1},
            {"pack",
             {{"name", "estate"},
              {"version", 3},
              {"title", text("Estate workshop")},
              {"description", text("For an evening with neighbours.")},
              {"publisher", "A residents' group"},
              {"website", "https://example.org/estate"},
              {"published_on", "2026-11-24"}}},
            {"sources",
             {{{"id", "estate.S01"},
               {"title", "A leaflet"},
               {"publisher", "A residents' group"},
               {"url", nullptr},
               {"published", nullptr},
               {"checked_on", "2026-11-24"},
               {"verification", "issuer"},
               {"checked_how", text("It is their own.")}}}},
            {"practices",
             {{{"practice",
                {{"id", "estate.P1"},
                 {"order", 1},
                 {"icon", "contact_tree"},
                 {"title", text("Neighbours")},
                 {"summary", text("Near.")}}},
               {"actions", {action("estate.A01"), action("estate.A02")}}},
              {{"practice", "P2"}, {"actions", {action("estate.B01")}}}}},
            {"cases",
             {{{"id", "estate.Q01"},
               {"medium", "poster"},
               {"stimulus", text("A note in the lobby")},
               {"address", nullptr},
               {"answer", "warning"},
               {"cue", "address-owner"},
               {"explanation", text("Ask the office.")},
               {"difficulty", 1},
               {"risks", {"R01"}},
               {"sources", json::array()}}}},
            {"drills",
             {{{"id", "estate.DR1"},
               {"title", text("Dark lobby")},
               {"audience", {"household"}},
               {"minutes", 30},
               {"opening", opening},
               {"task", text("Find a torch.")},
               {"injects", {{{"id", "a"}, {"minute", 5}, {"text", text("The lift stops.")}, {"expects", {"estate.A01", "B02"}}}}},
               {"closing", closing},
               {"risks", {"R02"}},
               {"actions", {"estate.A01"}},
               {"sources", json::array()}}}}};
}

QByteArray patchedPack(const std::string &patch)
{
    return QByteArray::fromStdString(goodPack().patch(json::parse(patch)).dump());
}

const catalogue::Catalogue &catalogueForPacks()
{
    static const catalogue::Catalogue catalogue = *catalogue::readCatalogue(goodFiles());
    return catalogue;
}

} // namespace holdfast::test
