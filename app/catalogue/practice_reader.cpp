// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int lastOrder = 99;

Practice readHead(const json &value, const Place &place, Complaints &complaints)
{
    ObjectReader fields(value, placeOf(value, place), complaints);
    Practice practice;
    practice.id = PracticeId{fields.string("id", practiceIdForm())};
    practice.order = fields.integer("order", 1, lastOrder);
    practice.icon = fields.string("icon", iconForm());
    practice.title = fields.text("title");
    practice.summary = fields.text("summary");
    practice.file = place.file;
    fields.refuseOthers();
    return practice;
}

/// Two practices with one id or one place would make it unclear to whom an action belongs.
void refuseSecond(const Practice &practice, const CatalogueParts &parts, Complaints &complaints)
{
    const Place place{practice.file, practice.id.text(), {}};
    for (const Practice &earlier : parts.practices) {
        if (!practice.id.isEmpty() && earlier.id == practice.id)
            complaints.add(place.key(u"id"), QStringLiteral("is already used in %1").arg(earlier.file));
        else if (earlier.order == practice.order)
            complaints.add(place.key(u"order"), QStringLiteral("is already used in %1").arg(earlier.file));
    }
}

} // namespace

bool isPracticeFile(const QString &name)
{
    return name.startsWith(QLatin1String("practice_")) && name.endsWith(QLatin1String(".json"));
}

void readPractice(const json &document, const QString &file, CatalogueParts &parts, Complaints &complaints)
{
    ObjectReader fields(document, Place{file, {}, {}}, complaints);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    Practice practice;
    if (const json *const head = fields.field("practice"))
        practice = readHead(*head, fields.place().key(u"practice"), complaints);
    refuseSecond(practice, parts, complaints);
    fields.items("actions", 1, [&](const json &action, const Place &at) {
        parts.actions.push_back(readAction(action, practice.id, at, complaints));
    });
    fields.refuseOthers();
    parts.practices.push_back(std::move(practice));
}

} // namespace holdfast::catalogue
