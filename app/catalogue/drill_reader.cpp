// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int longestDrill = 240;
constexpr int wholeScore = 100;

Inject readInject(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    Inject inject;
    inject.id = fields.string("id", stepIdForm());
    inject.minute = fields.integer("minute", 1, longestDrill);
    inject.text = fields.text("text");
    inject.expects = fields.ids<ActionId>("expects", actionIdForm());
    fields.refuseOthers();
    return inject;
}

Drill readDrill(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Drill drill;
    drill.id = fields.ownId<DrillId>("id", drillIdForm());
    drill.title = fields.text("title");
    drill.audience = fields.someOf<Audience>("audience");
    drill.minutes = fields.integer("minutes", 1, longestDrill);
    drill.opening = fields.text("opening");
    drill.task = fields.text("task");
    fields.items("injects", 1,
                 [&](const json &inject, const Place &at) { drill.injects.push_back(readInject(inject, at, reading)); });
    drill.closing = fields.text("closing");
    drill.risks = fields.ids<RiskId>("risks", riskIdForm());
    drill.actions = fields.ids<ActionId>("actions", actionIdForm());
    drill.sources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
    return drill;
}

ScorePart readScorePart(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    ScorePart part{fields.string("id", slugForm()), fields.integer("most", 1, wholeScore), fields.text("prompt")};
    fields.refuseOthers();
    return part;
}

} // namespace

void readDrillList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts)
{
    fields.items("drills", fewest,
                 [&](const json &value, const Place &at) { parts.drills.push_back(readDrill(value, at, fields.reading())); });
}

void readDrills(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    parts.drillRules.exerciseMarker = fields.text("exercise_marker");
    fields.items("scoring", 1, [&](const json &value, const Place &at) {
        parts.drillRules.scoring.push_back(readScorePart(value, at, reading));
    });
    readDrillList(fields, 1, parts);
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
