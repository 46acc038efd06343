// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int lastOrder = 99;

Practice readHead(const json &value, const Place &place, Reading &reading)
{
    ObjectReader fields(value, placeOf(value, place), reading);
    Practice practice;
    practice.id = fields.ownId<PracticeId>("id", practiceIdForm());
    practice.order = fields.integer("order", 1, lastOrder);
    practice.icon = fields.string("icon", iconForm());
    practice.title = fields.text("title");
    practice.summary = fields.text("summary");
    practice.file = place.file;
    fields.refuseOthers();
    return practice;
}

/// Two practices with one id or one place would make it unclear to whom an action belongs.
void refuseSecond(const Practice &practice, const CatalogueParts &parts, Reading &reading)
{
    const Place place{practice.file, practice.id.text(), {}};
    for (const Practice &earlier : parts.practices) {
        if (!practice.id.isEmpty() && earlier.id == practice.id)
            reading.add(place.key(u"id"), QStringLiteral("is already used in %1").arg(earlier.file));
        else if (earlier.order == practice.order)
            reading.add(place.key(u"order"), QStringLiteral("is already used in %1").arg(earlier.file));
    }
}

/// A practice of its own, or, in a pack, the id of one that is built in.
PracticeId readOwner(ObjectReader &fields, CatalogueParts &parts)
{
    const json *const head = fields.field("practice");
    if (head == nullptr)
        return {};
    if (fields.reading().isPack() && head->is_string())
        return fields.reference<PracticeId>("practice", practiceIdForm());
    Practice practice = readHead(*head, fields.place().key(u"practice"), fields.reading());
    refuseSecond(practice, parts, fields.reading());
    parts.practices.push_back(practice);
    return practice.id;
}

void readBody(ObjectReader &fields, CatalogueParts &parts)
{
    const PracticeId practice = readOwner(fields, parts);
    fields.items("actions", 1, [&](const json &action, const Place &at) {
        parts.actions.push_back(readAction(action, practice, at, fields.reading()));
    });
    fields.refuseOthers();
}

} // namespace

bool isPracticeFile(const QString &name)
{
    return name.startsWith(QLatin1String("practice_")) && name.endsWith(QLatin1String(".json"));
}

void readPractice(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    readBody(fields, parts);
}

void readPracticeObject(const json &value, const Place &place, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(value, place, reading);
    readBody(fields, parts);
}

} // namespace holdfast::catalogue
