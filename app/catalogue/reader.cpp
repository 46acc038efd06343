// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/reader.h"

#include "app/catalogue/complaints.h"
#include "app/catalogue/file_readers.h"
#include "app/catalogue/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace holdfast::catalogue {

namespace {

using FileReader = void (*)(const nlohmann::json &, const QString &, CatalogueParts &, Complaints &);

FileReader readerFor(const QString &name)
{
    if (name == scalesFile)
        return readScales;
    if (name == risksFile)
        return readRisks;
    if (name == sourcesFile)
        return readSources;
    return isPracticeFile(name) ? readPractice : nullptr;
}

void readFile(const CatalogueFile &file, CatalogueParts &parts, Complaints &complaints)
{
    const FileReader read = readerFor(file.name);
    if (read == nullptr) {
        complaints.add({file.name, {}, {}}, QStringLiteral("is not the name of a catalogue file"));
        return;
    }
    const auto document = parseStrictJson(file.bytes);
    if (document)
        read(*document, file.name, parts, complaints);
    else
        complaints.add({file.name, {}, document.error().where()}, document.error().message);
}

/// Complains about files that stand there twice, and about those that are not there.
void checkNames(const std::vector<CatalogueFile> &files, Complaints &complaints)
{
    QStringList names;
    for (const CatalogueFile &file : files) {
        if (names.contains(file.name))
            complaints.add({file.name, {}, {}}, QStringLiteral("is there twice"));
        names.append(file.name);
    }
    for (const QLatin1StringView needed : {scalesFile, risksFile, sourcesFile}) {
        if (!names.contains(needed))
            complaints.add({needed, {}, {}}, QStringLiteral("is missing"));
    }
    if (std::none_of(names.cbegin(), names.cend(), isPracticeFile))
        complaints.add({QStringLiteral("practice_*.json"), {}, {}}, QStringLiteral("is missing"));
}

} // namespace

Result<Catalogue> readCatalogue(const std::vector<CatalogueFile> &files, std::vector<Complaint> *complaints)
{
    if (files.empty())
        return failure(ErrorCode::CatalogueMissing);

    Complaints found;
    CatalogueParts parts;
    checkNames(files, found);
    for (const CatalogueFile &file : files)
        readFile(file, parts, found);

    if (complaints != nullptr)
        complaints->insert(complaints->end(), found.all().begin(), found.all().end());
    if (found.hasFaults())
        return failure(ErrorCode::CatalogueInvalid,
                       QStringLiteral("%1 (%2 in all)").arg(found.all().front().toText()).arg(found.faults()));
    return Catalogue(std::move(parts));
}

} // namespace holdfast::catalogue
