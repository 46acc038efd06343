// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/reader.h"

#include "app/catalogue/file_readers.h"
#include "app/catalogue/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace holdfast::catalogue {

namespace {

using FileReader = void (*)(const nlohmann::json &, const QString &, CatalogueParts &, Reading &);

struct SingleFile {
    QLatin1StringView name;
    FileReader read;
};

/// The files of which there is exactly one.
constexpr std::array singleFiles{SingleFile{scalesFile, readScales},    SingleFile{risksFile, readRisks},
                                 SingleFile{sourcesFile, readSources},  SingleFile{casesFile, readCases},
                                 SingleFile{drillsFile, readDrills},    SingleFile{glossaryFile, readGlossary},
                                 SingleFile{hotlinesFile, readHotlines}};

FileReader readerFor(const QString &name)
{
    const auto single =
        std::find_if(singleFiles.begin(), singleFiles.end(), [&name](const SingleFile &file) { return name == file.name; });
    if (single != singleFiles.end())
        return single->read;
    return isPracticeFile(name) ? readPractice : nullptr;
}

void readFile(const CatalogueFile &file, CatalogueParts &parts, Reading &reading)
{
    const FileReader read = readerFor(file.name);
    if (read == nullptr) {
        reading.add({file.name, {}, {}}, QStringLiteral("is not the name of a catalogue file"));
        return;
    }
    const auto document = parseStrictJson(file.bytes);
    if (document)
        read(*document, file.name, parts, reading);
    else
        reading.add({file.name, {}, document.error().where()}, document.error().message);
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
    for (const SingleFile &needed : singleFiles) {
        if (!names.contains(needed.name))
            complaints.add({needed.name, {}, {}}, QStringLiteral("is missing"));
    }
    if (std::none_of(names.cbegin(), names.cend(), isPracticeFile))
        complaints.add({QStringLiteral("practice_*.json"), {}, {}}, QStringLiteral("is missing"));
}

} // namespace

Result<Catalogue> readCatalogue(const std::vector<CatalogueFile> &files, std::vector<Complaint> *complaints)
{
    if (files.empty())
        return failure(ErrorCode::CatalogueMissing);

    Reading found;
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
