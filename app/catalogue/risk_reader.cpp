// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int highestLevel = 5;

Levels readLevels(ObjectReader fields)
{
    const Levels levels{fields.integer("probability", 1, highestLevel), fields.integer("seriousness", 1, highestLevel)};
    fields.refuseOthers();
    return levels;
}

Risk readRisk(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Risk risk;
    risk.id = fields.ownId<RiskId>("id", riskIdForm());
    risk.title = fields.text("title");
    risk.description = fields.text("description");
    risk.rationale = fields.text("rationale");
    risk.confidence = fields.oneOf<Confidence>("confidence");
    ObjectReader defaults = fields.object("defaults");
    risk.person = readLevels(defaults.object("person"));
    risk.organisation = readLevels(defaults.object("organisation"));
    defaults.refuseOthers();
    risk.sources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
    return risk;
}

} // namespace

void readRisks(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    fields.items("risks", 1, [&](const json &risk, const Place &at) { parts.risks.push_back(readRisk(risk, at, reading)); });
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
