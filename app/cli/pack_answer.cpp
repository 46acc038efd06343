// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/pack_answer.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/catalogue/opened_pack.h"
#include "app/catalogue/schema_check.h"
#include "app/cli/answer_parts.h"
#include "app/cli/read_file.h"
#include "app/wording/date_text.h"
#include "app/wording/language.h"
#include "app/wording/list_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::cli {

namespace {

using catalogue::Catalogue;
using catalogue::Complaint;
using catalogue::Language;
using catalogue::PackHead;
using catalogue::PublisherKey;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString fingerprintLine(const PublisherKey &key)
{
    //: On the command line: whose key signed a pack; people compare it with the publisher's own page. %1 is 20 characters in
    //: groups.
    return Words::tr("Fingerprint of the publisher's key: %1").arg(key.fingerprint());
}

QString titleLine(const PackHead &head, Language language)
{
    //: On the command line: %1 is the title of a pack, %2 its short name, %3 the number of its version.
    return Words::tr("%1 (%2, version %3)").arg(head.title.in(language), head.name).arg(head.version);
}

QString languagesLine(const PackHead &head)
{
    QStringList names;
    for (const Language language : head.languages)
        names << wording::ownName(language);
    //: On the command line: the languages in which a pack is written. %1 is a list of names.
    return Words::tr("Languages: %1").arg(wording::listText(names));
}

template <class Things, class Title> void addList(QStringList &lines, const QString &heading, const Things &things, Title title)
{
    if (things.empty())
        return;
    lines << heading;
    for (const auto &thing : things)
        lines << QStringLiteral("  %1  %2").arg(thing.id.text(), title(thing));
}

} // namespace

Outcome<Answer> packCheckAnswer(const QString &path, const Catalogue &builtIn)
{
    const auto file = readNamedFile(path, catalogue::largestPack);
    if (!file)
        return tl::unexpected(file.error());
    const auto opened = catalogue::openSignedPack(*file);
    if (!opened)
        return refuse(opened.error().code);
    std::vector<Complaint> complaints;
    const auto pack = catalogue::readPack(opened->document, builtIn, &complaints);
    if (!pack && pack.error().code != ErrorCode::PackInvalid)
        return refuse(pack.error().code);
    // What the reader has said already, the schema need not say again.
    if (pack) {
        const auto more = catalogue::checkPackSchema(opened->document, catalogue::shippedSchemas());
        complaints.insert(complaints.end(), more.begin(), more.end());
    }
    QStringList lines;
    for (const Complaint &complaint : complaints)
        lines << lineFor(complaint);
    lines << fingerprintLine(opened->key);
    const auto warnings = std::count_if(complaints.begin(), complaints.end(), [](const Complaint &one) { return one.warning; });
    const auto faults = static_cast<qsizetype>(complaints.size()) - warnings;
    //: On the command line: the last line after checking a pack; two numbers.
    lines << Words::tr("The signature is right. Faults: %1. Warnings: %2.").arg(faults).arg(warnings);
    return Answer{textDocument(lines), faults > 0 ? ExitCode::Damaged : ExitCode::Fine};
}

Outcome<Answer> packShowAnswer(const QString &path, const Catalogue &builtIn, Language language)
{
    const auto file = readNamedFile(path, catalogue::largestPack);
    if (!file)
        return tl::unexpected(file.error());
    const auto opened = catalogue::openPack(*file, builtIn);
    if (!opened)
        return refuse(opened.error().code);
    const PackHead &head = opened->pack.head;
    QStringList lines{titleLine(head, language), head.description.in(language)};
    //: On the command line: who publishes a pack, %1, and on which day it was published, %2.
    lines << Words::tr("Published by %1 on %2").arg(head.publisher, wording::dateText(head.publishedOn, language));
    if (!head.website.isEmpty())
        lines << head.website;
    lines << languagesLine(head) << fingerprintLine(opened->key);
    const catalogue::CatalogueParts &parts = opened->pack.parts;
    //: On the command line: heading of the list of practices in a pack.
    addList(lines, Words::tr("Practices"), parts.practices, [&](const auto &one) { return one.title.in(language); });
    //: On the command line: heading of the list of steps in a pack.
    addList(lines, Words::tr("Steps"), parts.actions, [&](const auto &one) { return one.title.in(language); });
    //: On the command line: heading of the list of cases for practising in a pack.
    addList(lines, Words::tr("Cases"), parts.cases, [&](const auto &one) { return one.stimulus.in(language); });
    //: On the command line: heading of the list of drills in a pack.
    addList(lines, Words::tr("Drills"), parts.drills, [&](const auto &one) { return one.title.in(language); });
    return Answer{textDocument(lines), ExitCode::Fine};
}

Answer packListAnswer(const Snapshot &snapshot, Language language)
{
    QStringList lines = textHead(snapshot.sample);
    for (const overview::InstalledPack &pack : snapshot.packs.packs) {
        //: On the command line: a pack that this version of Holdfast cannot use. %1 is its short name.
        lines << (pack.head ? titleLine(*pack.head, language)
                            : Words::tr("%1 cannot be used by this version").arg(pack.pin.name));
        lines << QStringLiteral("  ") + fingerprintLine(pack.pin.key);
    }
    if (snapshot.packs.packs.empty()) {
        //: On the command line: the vault has no packs.
        lines << Words::tr("No pack is installed.");
    }
    return {textDocument(lines), ExitCode::Fine};
}

} // namespace holdfast::cli
