// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/file_readers.h"
#include "app/catalogue/object_reader.h"

namespace holdfast::catalogue {

using nlohmann::json;

namespace {

/// The forms in one language, at least one.
QStringList readForms(ObjectReader &forms, const char *tag)
{
    QStringList found;
    forms.items(tag, 1, [&](const json &value, const Place &at) {
        const QString text = value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
        if (text.isEmpty())
            forms.reading().add(at, QStringLiteral("must be a text"));
        found.append(text);
    });
    return found;
}

Term readTerm(const json &value, const Place &place, Reading &reading)
{
    ObjectReader named(value, place, reading);
    const QString id = named.string("id", slugForm());
    // Filed under its own name, which is no id as other things have.
    ObjectReader fields(value, id.isEmpty() ? place : Place{place.file, id, {}}, reading);
    Term term;
    term.id = TermId{id};
    fields.optionalField("id");
    ObjectReader forms = fields.object("forms");
    for (const Named<Language> &language : names<Language>())
        term.forms[static_cast<std::size_t>(language.value)] = readForms(forms, language.name);
    forms.refuseOthers();
    fields.items("seen", 0, [&](const json &tag, const Place &at) {
        const auto language = fromName<Language>(tag.is_string() ? QString::fromStdString(tag.get<std::string>()) : QString());
        if (language)
            term.seen.push_back(*language);
        else
            reading.add(at, QStringLiteral("must be one of the language tags"));
    });
    term.explanation = fields.text("explanation");
    fields.refuseOthers();
    return term;
}

} // namespace

void readGlossary(const json &document, const QString &file, CatalogueParts &parts, Reading &reading)
{
    ObjectReader fields(document, Place{file, {}, {}}, reading);
    fields.integer("schema_version", schemaVersion, schemaVersion);
    fields.items("terms", 1, [&](const json &value, const Place &at) { parts.terms.push_back(readTerm(value, at, reading)); });
    fields.refuseOthers();
}

} // namespace holdfast::catalogue
