// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/catalogue_check.h"

#include "app/catalogue/complaints.h"
#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/schema_check.h"
#include "app/cli/answer_parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace holdfast::cli {

namespace {

using catalogue::CatalogueFile;
using catalogue::Complaint;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// More than the reader takes of one file: it says so itself.
constexpr qint64 mostBytes = qint64{32} * 1024 * 1024;

/// A file's name as it may be printed: one that could play tricks on a terminal comes in quotation marks, with numbers for what
/// has no picture. No such name is one a catalogue file may have.
QString printableName(const QString &name)
{
    const auto points = name.toUcs4();
    const bool plain = std::all_of(points.begin(), points.end(), [](char32_t point) { return QChar::isPrint(point); });
    return plain ? name : catalogue::quoted(name);
}

Outcome<std::vector<CatalogueFile>> filesIn(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return refuse(ErrorCode::NoSuchFolder);
    if (!folder.isReadable())
        return tl::unexpected(catalogueUnreadable());
    std::vector<CatalogueFile> files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(catalogueUnreadable());
        files.push_back({printableName(name), file.read(mostBytes)});
        if (file.error() != QFileDevice::NoError)
            return refuse(ErrorCode::ReadFailed);
    }
    if (files.empty())
        return tl::unexpected(noCatalogueThere());
    return files;
}

} // namespace

Outcome<Answer> catalogueCheckAnswer(const QString &path)
{
    const auto files = path.isEmpty() ? Outcome<std::vector<CatalogueFile>>(catalogue::shippedFiles()) : filesIn(path);
    if (!files)
        return tl::unexpected(files.error());
    const std::vector<Complaint> complaints = catalogue::checkFiles(*files, catalogue::shippedSchemas());
    const auto warnings = std::count_if(complaints.begin(), complaints.end(), [](const Complaint &one) { return one.warning; });
    const auto faults = static_cast<qsizetype>(complaints.size()) - warnings;
    QStringList lines;
    for (const Complaint &complaint : complaints)
        lines << lineFor(complaint);
    //: On the command line: the last line after checking a catalogue; three numbers.
    lines << Words::tr("Files checked: %1. Faults: %2. Warnings: %3.").arg(files->size()).arg(faults).arg(warnings);
    return Answer{textDocument(lines), faults > 0 ? ExitCode::Damaged : ExitCode::Fine};
}

} // namespace holdfast::cli
