// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"

#include <QDir>
#include <QFile>

/// Outside every namespace, as Q_INIT_RESOURCE needs it; a resource in a static library is not found without it.
static void initShippedCatalogue()
{
    Q_INIT_RESOURCE(holdfast_catalogue_data);
}

namespace holdfast::catalogue {

namespace {

std::vector<CatalogueFile> filesIn(const QString &folder)
{
    initShippedCatalogue();
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

std::vector<CatalogueFile> shippedFiles()
{
    return filesIn(QStringLiteral(":/catalogue"));
}

std::vector<CatalogueFile> shippedSchemas()
{
    return filesIn(QStringLiteral(":/catalogue/schema"));
}

} // namespace holdfast::catalogue
