// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/checks.h"
#include "app/catalogue/schema_check.h"
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <iterator>

// Takes the place of one file of a good catalogue and reads, checks and holds it against its schema.
// The first byte chooses the file. The rest of the catalogue is whole, so that the checks across files run too.

namespace {

using holdfast::catalogue::CatalogueFile;
using holdfast::catalogue::Complaint;

std::vector<CatalogueFile> filesIn(const QString &folder)
{
    std::vector<CatalogueFile> files;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name, file.readAll()});
    }
    return files;
}

/// The one schema for a file, as `checkSchemas` wants it: parsing all of them each time would take most of the time.
std::vector<CatalogueFile> schemaFor(const QString &file)
{
    static const std::vector<CatalogueFile> all = filesIn(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/catalogue/schema"));
    const QString name = file.startsWith(QLatin1String("practice_")) ? QStringLiteral("practice.json") : file;
    std::vector<CatalogueFile> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const CatalogueFile &schema) { return schema.name == name; });
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<CatalogueFile> good = filesIn(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/catalogue/good"));
    holdfast::fuzz::require(!good.empty());
    if (size == 0)
        return 0;
    std::vector<CatalogueFile> files = good;
    CatalogueFile &changed = files[data[0] % files.size()];
    changed.bytes = holdfast::fuzz::viewOf(data + 1, size - 1).toByteArray();

    std::vector<Complaint> complaints;
    const auto catalogue = holdfast::catalogue::readCatalogue(files, &complaints);
    // A refusal without a reason, or a reason without a refusal, is a fault as bad as a crash.
    holdfast::fuzz::require(catalogue.has_value() == complaints.empty());
    if (catalogue)
        static_cast<void>(holdfast::catalogue::checkCatalogue(*catalogue));
    static_cast<void>(holdfast::catalogue::checkSchemas({changed}, schemaFor(changed.name)));
    return 0;
}
