// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"
#include "app/catalogue/pack.h"
#include "app/catalogue/strict_json.h"
#include "app/catalogue/text_rules.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

constexpr int largestVersion = 1'000'000;
// A pack that nobody could walk through is a mistake or an attack.
constexpr std::size_t mostPractices = 20;
constexpr std::size_t mostActions = 500;
constexpr std::size_t mostCases = 500;
constexpr std::size_t mostDrills = 100;
constexpr std::size_t mostSources = 500;
constexpr int longestPublisher = 80;

const QString namelessPack = QStringLiteral("pack");

/// The name has to be known before anything else can be read; nothing when it is no name.
QString nameIn(const json &document)
{
    if (!document.is_object() || !document.contains("pack") || !document["pack"].is_object())
        return {};
    const json &head = document["pack"];
    const auto found = head.find("name");
    const QString name =
        found == head.end() || !found->is_string() ? QString() : QString::fromStdString(found->get_ref<const std::string &>());
    return packNameForm().fits(name) ? name : QString();
}

std::vector<Language> languagesOf(const LocalizedText &text)
{
    std::vector<Language> languages;
    for (const Language language : allLanguages) {
        if (text.has(language))
            languages.push_back(language);
    }
    return languages;
}

PackHead readHead(ObjectReader fields)
{
    PackHead head;
    head.name = fields.string("name", packNameForm());
    head.version = fields.integer("version", 1, largestVersion);
    head.title = fields.text("title");
    head.description = fields.text("description");
    head.publisher = fields.string("publisher");
    head.website = fields.stringOrNull("website");
    head.publishedOn = fields.date("published_on");
    head.languages = languagesOf(head.title);
    fields.refuseOthers();
    return head;
}

void checkHead(const PackHead &head, Reading &reading)
{
    const Place place{head.name, {}, QStringLiteral("/pack")};
    for (const QString &fault : faultsOfText(head.publisher, longestPublisher))
        reading.add(place.key(u"publisher"), fault);
    if (const QString fault = head.website.isEmpty() ? QString() : faultOfAddress(head.website); !fault.isEmpty())
        reading.add(place.key(u"website"), fault);
    constexpr int longestTitle = 60;
    constexpr int longestDescription = 280;
    for (const Language language : allLanguages) {
        if (head.description.has(language) != head.title.has(language))
            reading.add(place.key(u"description").key(languageTag(language)),
                        QStringLiteral("must be there exactly when the title is"));
    }
    for (const Language language : head.languages) {
        for (const QString &fault : faultsOfText(head.title.in(language), longestTitle))
            reading.add(place.key(u"title").key(languageTag(language)), fault);
        for (const QString &fault : faultsOfText(head.description.in(language), longestDescription))
            reading.add(place.key(u"description").key(languageTag(language)), fault);
    }
}

/// Whether the list is short enough to be read; more would only take time.
bool isBounded(const json &document, const char *key, std::size_t most, Reading &reading)
{
    const auto list = document.find(key);
    if (list == document.end() || !list->is_array() || list->size() <= most)
        return true;
    reading.add(Place{reading.packName(), {}, QLatin1Char('/') + QLatin1String(key)},
                QStringLiteral("holds %1, and a pack may hold %2 at most").arg(list->size()).arg(most));
    return false;
}

bool isWithinBounds(const json &document, Reading &reading)
{
    bool bounded = isBounded(document, "practices", mostPractices, reading);
    bounded = isBounded(document, "cases", mostCases, reading) && bounded;
    bounded = isBounded(document, "drills", mostDrills, reading) && bounded;
    bounded = isBounded(document, "sources", mostSources, reading) && bounded;
    const auto practices = document.find("practices");
    if (!bounded || practices == document.end() || !practices->is_array())
        return bounded;
    std::size_t actions = 0;
    for (const json &practice : *practices) {
        if (practice.is_object() && practice.contains("actions"))
            actions += practice["actions"].size();
    }
    if (actions > mostActions)
        reading.add(Place{reading.packName(), {}, QStringLiteral("/practices")},
                    QStringLiteral("hold %1 actions, and a pack may hold %2 at most").arg(actions).arg(mostActions));
    return actions <= mostActions;
}

void readLists(ObjectReader &fields, CatalogueParts &parts)
{
    if (fields.optionalField("sources") != nullptr)
        readSourceList(fields, 0, parts);
    if (fields.optionalField("practices") != nullptr) {
        fields.items("practices", 0,
                     [&](const json &practice, const Place &at) { readPracticeObject(practice, at, parts, fields.reading()); });
    }
    if (fields.optionalField("cases") != nullptr)
        readCaseList(fields, 0, parts);
    if (fields.optionalField("drills") != nullptr)
        readDrillList(fields, 0, parts);
}

void refuseEmpty(const Pack &pack, Reading &reading)
{
    if (pack.parts.actions.empty() && pack.parts.cases.empty() && pack.parts.drills.empty())
        reading.add(Place{pack.head.name, {}, {}}, QStringLiteral("holds no action, no case and no drill"));
}

/// Reads what fits the format of today; the complaints tell whether all of it did.
Pack readWhole(const json &document, Reading &reading)
{
    Pack pack;
    ObjectReader fields(document, Place{reading.packName(), {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    pack.head = readHead(fields.object("pack"));
    if (!isWithinBounds(document, reading))
        return pack;
    readLists(fields, pack.parts);
    checkHead(pack.head, reading);
    refuseEmpty(pack, reading);
    fields.refuseOthers();
    return pack;
}

bool isOfLaterFormat(const json &document)
{
    if (!document.is_object())
        return false;
    const auto version = document.find("schema_version");
    return version != document.end() && version->is_number_integer() && version->get<double>() > schemaVersion;
}

tl::unexpected<Error> refused(const Complaints &found, std::vector<Complaint> *complaints)
{
    if (complaints != nullptr)
        complaints->insert(complaints->end(), found.all().begin(), found.all().end());
    const auto fault =
        std::find_if(found.all().begin(), found.all().end(), [](const Complaint &complaint) { return !complaint.warning; });
    return failure(ErrorCode::PackInvalid, fault == found.all().end() ? QString() : fault->toText());
}

} // namespace

Result<Pack> readPack(QByteArrayView bytes, const Catalogue &builtIn, std::vector<Complaint> *complaints)
{
    const auto document = parseStrictJson(bytes);
    if (!document) {
        Complaints found;
        found.add({namelessPack, {}, document.error().where()}, document.error().message);
        return refused(found, complaints);
    }
    if (isOfLaterFormat(*document))
        return failure(ErrorCode::PackTooNew);
    const QString name = nameIn(*document);
    if (name.isEmpty()) {
        Complaints found;
        found.add({namelessPack, {}, QStringLiteral("/pack/name")}, QStringLiteral("must be %1").arg(packNameForm().words));
        return refused(found, complaints);
    }
    Reading reading(name);
    Pack pack = readWhole(*document, reading);
    if (!reading.hasFaults())
        reading.add(checkPack(withPacks(builtIn, std::span(&pack, 1)), name, pack.head.languages));
    if (reading.hasFaults())
        return refused(reading, complaints);
    if (complaints != nullptr)
        complaints->insert(complaints->end(), reading.all().begin(), reading.all().end());
    return pack;
}

Catalogue withPacks(const Catalogue &builtIn, std::span<const Pack> packs)
{
    constexpr int room = 100;
    CatalogueParts all = builtIn.parts();
    int shelf = 0;
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    for (const Pack &pack : packs) {
        ++shelf;
        for (Practice practice : pack.parts.practices) {
            practice.order += shelf * room;
            all.practices.push_back(std::move(practice));
        }
        append(all.actions, pack.parts.actions);
        append(all.sources, pack.parts.sources);
        append(all.cases, pack.parts.cases);
        append(all.drills, pack.parts.drills);
    }
    return Catalogue(std::move(all));
}

} // namespace holdfast::catalogue
