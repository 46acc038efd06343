// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

Source readSource(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Source source;
    source.id = fields.ownId<SourceId>("id", sourceIdForm());
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

void readSourceList(ObjectReader &fields, std::size_t fewest, CatalogueParts &parts)
{
    fields.items("sources", fewest,
                 [&](const json &source, const Place &at) { parts.sources.push_back(readSource(source, at, fields.reading())); });
}

void readSources(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    readSourceList(fields, 1, parts);
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
