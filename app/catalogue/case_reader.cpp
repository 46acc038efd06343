// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int hardest = 3;

Case readCase(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Case found;
    found.id = fields.ownId<CaseId>("id", caseIdForm());
    found.medium = fields.oneOf<Medium>("medium");
    found.stimulus = fields.text("stimulus");
    found.address = fields.stringOrNull("address");
    found.answer = fields.oneOf<Verdict>("answer");
    found.cue = fields.string("cue", slugForm());
    found.explanation = fields.text("explanation");
    found.difficulty = fields.integer("difficulty", 1, hardest);
    found.risks = fields.ids<RiskId>("risks", riskIdForm());
    found.sources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
    return found;
}

TrustedAddress readTrusted(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    TrustedAddress trusted{fields.string("address"), fields.text("name")};
    fields.refuseOthers();
    return trusted;
}

} // namespace

void readCaseList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts)
{
    fields.items("cases", fewest,
                 [&](const json &value, const Place &at) { parts.cases.push_back(readCase(value, at, fields.reading())); });
}

void readCases(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    fields.items("trusted", 1,
                 [&](const json &value, const Place &at) { parts.trusted.push_back(readTrusted(value, at, reading)); });
    readCaseList(fields, 1, parts);
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
