// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/cli/answer_parts.h"
#include "app/cli/calendar_answer.h"
#include "app/cli/catalogue_check.h"
#include "app/cli/check_answer.h"
#include "app/cli/due_answer.h"
#include "app/cli/language_in_use.h"
#include "app/cli/pack_answer.h"
#include "app/cli/pack_changes.h"
#include "app/cli/remind_answer.h"
#include "app/cli/report_answer.h"
#include "app/cli/status_answer.h"
#include "app/store/vault_folder.h"

#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace holdfast::cli {

namespace {

void sayToPerson(const QString &paragraph)
{
    if (!paragraph.isEmpty())
        QTextStream(stderr) << paragraph << Qt::endl;
}

/// The whole text or nothing counts: half a document is worse than none, and a full disk shows only when the buffer is written.
bool print(const QByteArray &text)
{
    QFile output;
    return output.open(stdout, QIODevice::WriteOnly) && output.write(text) == text.size() && output.flush();
}

Outcome<Answer> answerAboutPerson(const CommandLine &commandLine, const QString &vaultFolder, catalogue::Language language)
{
    const auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
    if (!catalogue)
        return refuse(catalogue.error().code);
    if (const auto possible = reportCouldBeWritten(commandLine); !possible)
        return tl::unexpected(possible.error());
    if (const auto possible = calendarCouldBeWritten(commandLine); !possible)
        return tl::unexpected(possible.error());
    const auto snapshot = takeSnapshot(commandLine, vaultFolder, *catalogue, language);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    sayToPerson(noticeText(snapshot->notice));
    if (commandLine.command == CommandLine::Command::PackList)
        return packListAnswer(*snapshot, language);
    if (commandLine.command == CommandLine::Command::ExportCalendar)
        return calendarAnswer(commandLine, *snapshot);
    const catalogue::Catalogue &inUse = snapshot->packs.catalogue ? *snapshot->packs.catalogue : *catalogue;
    if (commandLine.command == CommandLine::Command::Report)
        return reportAnswer(commandLine, inUse, *snapshot, language);
    const Form form = commandLine.json ? Form::Json : Form::Text;
    return commandLine.command == CommandLine::Command::Due ? dueAnswer(inUse, *snapshot, commandLine.withinDays, form, language)
                                                            : statusAnswer(inUse, *snapshot, form, language);
}

Outcome<Answer> answerAboutPack(const CommandLine &commandLine, const QString &vaultFolder, catalogue::Language language)
{
    using Command = CommandLine::Command;
    const auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
    if (!catalogue)
        return refuse(catalogue.error().code);
    switch (commandLine.command) {
    case Command::PackCheck:
        return packCheckAnswer(commandLine.path, *catalogue);
    case Command::PackShow:
        return packShowAnswer(commandLine.path, *catalogue, language);
    case Command::PackInstall:
        return installPack(commandLine, vaultFolder, *catalogue, language);
    default:
        return removePack(commandLine, vaultFolder);
    }
}

Outcome<Answer> answer(const CommandLine &commandLine, const QString &vaultFolder, catalogue::Language language)
{
    switch (commandLine.command) {
    case CommandLine::Command::Status:
    case CommandLine::Command::Due:
    case CommandLine::Command::PackList:
    case CommandLine::Command::Report:
    case CommandLine::Command::ExportCalendar:
        return answerAboutPerson(commandLine, vaultFolder, language);
    case CommandLine::Command::Check:
        return checkAnswer(commandLine, vaultFolder, language);
    case CommandLine::Command::Remind:
        return remindAnswer(commandLine, vaultFolder);
    case CommandLine::Command::CatalogueCheck:
        return catalogueCheckAnswer(commandLine.path);
    case CommandLine::Command::PackCheck:
    case CommandLine::Command::PackShow:
    case CommandLine::Command::PackInstall:
    case CommandLine::Command::PackRemove:
        return answerAboutPack(commandLine, vaultFolder, language);
    case CommandLine::Command::Open:
    case CommandLine::Command::Tour:
    case CommandLine::Command::SelfTest:
        break;
    }
    return refuse(ErrorCode::Unexpected);
}

ExitCode fail(const Refusal &refusal)
{
    sayToPerson(wording::asParagraph(refusal.text));
    sayToPerson(refusal.offer);
    return refusal.code;
}

} // namespace

ExitCode runCommand(const CommandLine &commandLine, const QString &vaultFolder)
{
    const LanguageInUse inUse(store::VaultFolder(vaultFolder).settingsFile());
    const Outcome<Answer> answered = answer(commandLine, vaultFolder, inUse.language());
    if (!answered)
        return fail(answered.error());
    sayToPerson(answered->notice);
    return print(answered->text) ? answered->code : fail(outputFailed(answered->vaultChanged));
}

} // namespace holdfast::cli
