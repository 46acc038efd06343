// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr std::size_t levelCount = 5;
constexpr double largestLoss = 1e9;

/// The bands of one scale. They are looked up by level, so they must be the levels 1 to 5 in that order.
std::vector<Band> readBands(ObjectReader &scales, const char *scale, const char *valueKey, double largest, bool brief)
{
    std::vector<Band> bands;
    scales.items(scale, levelCount, [&](const json &value, const Place &place) {
        ObjectReader fields(value, place, scales.reading());
        const int next = static_cast<int>(bands.size()) + 1;
        Band band;
        band.level = fields.integer("level", next, next);
        band.value = fields.number(valueKey, 0, largest);
        band.label = fields.text("label");
        if (brief)
            band.brief = fields.text("brief");
        fields.refuseOthers();
        bands.push_back(std::move(band));
    });
    if (bands.size() > levelCount)
        scales.reading().add(scales.place().key(QString::fromLatin1(scale)),
                             QStringLiteral("must hold exactly %1 levels").arg(levelCount));
    return bands;
}

Scales readAllScales(ObjectReader fields)
{
    Scales scales;
    scales.probability = readBands(fields, "probability", "yearly", 1, false);
    scales.seriousness = readBands(fields, "seriousness", "loss_hkd", largestLoss, true);
    ObjectReader strength = fields.object("strength");
    scales.low = strength.number("low", 0, 1);
    scales.medium = strength.number("medium", 0, 1);
    scales.high = strength.number("high", 0, 1);
    strength.refuseOthers();
    ObjectReader total = fields.object("total_cut");
    scales.totalProbabilityCut = total.number("probability", 0, 1);
    scales.totalSeriousnessCut = total.number("seriousness", 0, 1);
    total.refuseOthers();
    scales.freshnessFloor = fields.number("freshness_floor", 0, 1);
    fields.refuseOthers();
    return scales;
}

} // namespace

void readScales(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    parts.version = fields.string("catalogue_version", versionForm());
    parts.checkedOn = fields.date("checked_on");
    parts.scales = readAllScales(fields.object("scales"));
    parts.methodSources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
