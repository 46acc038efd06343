// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catalogue/catalogue_files.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace holdfast::test {

using catalogue::CatalogueFile;
using catalogue::Complaint;

namespace {

std::vector<CatalogueFile> filesIn(const QString &folder)
{
    std::vector<CatalogueFile> files;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + file.fileName().toStdString());
        files.push_back({name, file.readAll()});
    }
    return files;
}

QByteArray &bytesOf(std::vector<CatalogueFile> &files, const QString &name)
{
    for (CatalogueFile &file : files) {
        if (file.name == name)
            return file.bytes;
    }
    throw std::runtime_error("no such file: " + name.toStdString());
}

} // namespace

std::vector<CatalogueFile> goodFiles()
{
    static const std::vector<CatalogueFile> files = filesIn(QStringLiteral(HOLDFAST_TEST_DATA "/catalogue/good"));
    return files;
}

std::vector<CatalogueFile> schemas()
{
    static const std::vector<CatalogueFile> files = filesIn(QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/catalogue/schema"));
    return files;
}

std::vector<CatalogueFile> patchedFiles(const QString &file, const std::string &patch)
{
    std::vector<CatalogueFile> files = goodFiles();
    QByteArray &bytes = bytesOf(files, file);
    const auto document = nlohmann::json::parse(bytes.toStdString());
    bytes = QByteArray::fromStdString(document.patch(nlohmann::json::parse(patch)).dump());
    return files;
}

std::vector<CatalogueFile> editedFiles(const QString &file, const QByteArray &from, const QByteArray &to)
{
    std::vector<CatalogueFile> files = goodFiles();
    QByteArray &bytes = bytesOf(files, file);
    const qsizetype place = bytes.indexOf(from);
    if (place < 0)
        throw std::runtime_error("not in the file: " + from.toStdString());
    bytes.replace(place, from.size(), to);
    return files;
}

std::string linesOf(const std::vector<Complaint> &complaints)
{
    QString lines;
    for (const Complaint &complaint : complaints)
        lines += (complaint.warning ? QStringLiteral("warning: ") : QString()) + complaint.toText() + QLatin1Char('\n');
    return lines.toStdString();
}

} // namespace holdfast::test
