// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/schema_check.h"

#include "app/catalogue/checks.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"
#include "app/catalogue/strict_json.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <map>

namespace holdfast::catalogue {

namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;
using Error = valijson::ValidationResults::Error;

/// The name of a property, which valijson puts between two `'` at the end of a message. The name may hold that mark itself.
QString nameIn(const QString &description)
{
    const qsizetype start = description.indexOf(QLatin1String("property '"));
    const qsizetype listed = description.indexOf(QLatin1String("constraints: '"));
    const qsizetype begin = description.indexOf(QLatin1Char('\''), listed >= 0 ? listed : start);
    return description.mid(begin + 1, description.lastIndexOf(QLatin1Char('\'')) - begin - 1);
}

/// Follows valijson's path ("<root>", "[actions]", "[0]") through the document to the place a complaint names.
Place placeOfError(const Error &error, const json &document, const QString &file)
{
    Place place{file, {}, {}};
    const json *value = &document;
    for (auto step = error.context.begin() + 1; step < error.context.end(); ++step) {
        const std::string name = step->substr(1, step->size() - 2);
        if (value->is_array()) {
            const std::size_t index = std::stoul(name);
            value = &value->at(index);
            place = placeOf(*value, place.item(index));
        } else {
            value = &value->at(name);
            place = placeOf(*value, place.key(QString::fromStdString(name)));
        }
    }
    return place;
}

void complain(const Error &error, const json &document, const QString &file, Complaints &complaints)
{
    // These only repeat, one level further up, that something below is wrong.
    const QString description = QString::fromStdString(error.description);
    if (description.startsWith(QLatin1String("Failed to validate")))
        return;
    const Place place = placeOfError(error, document, file);
    if (description.startsWith(QLatin1String("Missing required property")))
        complaints.add(place.key(nameIn(description)), QStringLiteral("is missing"));
    else if (description.startsWith(QLatin1String("Object contains a property")))
        complaints.add(place.key(nameIn(description)), QStringLiteral("is not a field of the format"));
    else
        complaints.add(place, QStringLiteral("does not fit the schema: %1").arg(description));
}

/// The schemas, parsed; the documents stay alive because valijson keeps references into them.
class Schemas
{
public:
    explicit Schemas(const std::vector<CatalogueFile> &files, Complaints &complaints)
    {
        for (const CatalogueFile &file : files) {
            if (auto document = parseStrictJson(file.bytes))
                add(file.name, std::move(*document));
            else
                complaints.add({file.name, {}, document.error().where()}, document.error().message);
        }
    }

    [[nodiscard]] const valijson::Schema *schemaFor(const QString &file) const
    {
        const auto found = m_schemas.find(isPracticeFile(file) ? QStringLiteral("practice.json") : file);
        return found == m_schemas.end() ? nullptr : &found->second;
    }

private:
    void add(const QString &name, json document)
    {
        const json &kept = m_documents[name] = std::move(document);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(NlohmannJsonAdapter(kept), m_schemas[name]);
    }

    std::map<QString, json> m_documents;
    std::map<QString, valijson::Schema> m_schemas;
};

void checkFile(const CatalogueFile &file, const Schemas &schemas, Complaints &complaints)
{
    const auto document = parseStrictJson(file.bytes);
    if (!document) {
        complaints.add({file.name, {}, document.error().where()}, document.error().message);
        return;
    }
    const valijson::Schema *const schema = schemas.schemaFor(file.name);
    if (schema == nullptr) {
        complaints.add({file.name, {}, {}}, QStringLiteral("there is no schema for this file"));
        return;
    }
    valijson::ValidationResults results;
    valijson::Validator(valijson::Validator::kStrongTypes).validate(*schema, NlohmannJsonAdapter(*document), &results);
    for (const Error &error : results)
        complain(error, *document, file.name, complaints);
}

bool areEqual(const Complaint &left, const Complaint &right)
{
    return left.file == right.file && left.id == right.id && left.field == right.field && left.message == right.message;
}

} // namespace

std::vector<Complaint> checkSchemas(const std::vector<CatalogueFile> &files, const std::vector<CatalogueFile> &schemas)
{
    Complaints complaints;
    try {
        const Schemas known(schemas, complaints);
        for (const CatalogueFile &file : files)
            checkFile(file, known, complaints);
    } catch (const std::exception &error) {
        // valijson throws at a schema it cannot use.
        complaints.add({QStringLiteral("schema"), {}, {}}, QString::fromUtf8(error.what()));
    }
    return complaints.all();
}

std::vector<Complaint> checkPackSchema(const QByteArray &document, const std::vector<CatalogueFile> &schemas)
{
    return checkSchemas({{QStringLiteral("pack.json"), document}}, schemas);
}

std::vector<Complaint> checkFiles(const std::vector<CatalogueFile> &files, const std::vector<CatalogueFile> &schemas)
{
    std::vector<Complaint> complaints;
    const Result<Catalogue> catalogue = readCatalogue(files, &complaints);
    // The reader and the schema see some faults alike; nobody wants to read them twice.
    for (Complaint &complaint : checkSchemas(files, schemas)) {
        const auto isSame = [&complaint](const Complaint &known) { return areEqual(known, complaint); };
        if (std::none_of(complaints.begin(), complaints.end(), isSame))
            complaints.push_back(std::move(complaint));
    }
    if (catalogue) {
        const std::vector<Complaint> senseless = checkCatalogue(*catalogue);
        complaints.insert(complaints.end(), senseless.begin(), senseless.end());
    }
    return complaints;
}

} // namespace holdfast::catalogue
