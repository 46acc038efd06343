// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

Hotline readHotline(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Hotline hotline;
    hotline.id = fields.ownId<HotlineId>("id", hotlineIdForm());
    hotline.region = fields.oneOf<Region>("region");
    hotline.number = fields.string("number");
    hotline.name = fields.text("name");
    hotline.purpose = fields.text("purpose");
    hotline.verification = fields.oneOf<Verification>("verification");
    hotline.checkedOn = fields.date("checked_on");
    hotline.sources = fields.ids<SourceId>("sources", sourceIdForm());
    fields.refuseOthers();
    return hotline;
}

} // namespace

void readHotlines(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    fields.items("hotlines", 1,
                 [&](const json &value, const Place &at) { parts.hotlines.push_back(readHotline(value, at, reading)); });
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
