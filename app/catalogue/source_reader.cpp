// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

Source readSource(const json &value, const Place &place, Complaints &complaints)
{
    ObjectReader fields(value, placeOf(value, place), complaints);
    Source source;
    source.id = SourceId{fields.string("id", sourceIdForm())};
    source.title = fields.string("title");
    source.publisher = fields.string("publisher");
    source.url = fields.stringOrNull("url");
    source.published = fields.dateOrNull("published");
    source.checkedOn = fields.date("checked_on");
    source.verification = fields.oneOf<Verification>("verification");
    source.checkedHow = fields.text("checked_how");
    fields.refuseOthers();
    return source;
}

} // namespace

void readSources(const json &document, const QString &file, CatalogueParts &parts, Complaints &complaints)
{
    ObjectReader fields(document, Place{file, {}, {}}, complaints);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    fields.items("sources", 1,
                 [&](const json &source, const Place &at) { parts.sources.push_back(readSource(source, at, complaints)); });
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
