// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/schema_check.h"

#include <QDir>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A fuzz target for libFuzzer: takes the place of one file of a good catalogue and reads, checks and holds it against its schema.
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<CatalogueFile> good = filesIn(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/catalogue/good"));
    static const std::vector<CatalogueFile> schemas = filesIn(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/catalogue/schema"));
    if (size == 0 || good.empty())
        return 0;
    std::vector<CatalogueFile> files = good;
    files[data[0] % files.size()].bytes = QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);

    std::vector<Complaint> complaints;
    const bool isRead = holdfast::catalogue::readCatalogue(files, &complaints).has_value();
    // A refusal without a reason, or a reason without a refusal, is a fault as bad as a crash.
    if (isRead != complaints.empty())
        std::abort();
    static_cast<void>(holdfast::catalogue::checkFiles(files, schemas));
    return 0;
}
