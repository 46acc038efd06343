// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/report_answer.h"

#include "app/cli/answer_parts.h"
#include "app/overview/export.h"
#include "app/report/progress_report.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <vector>

namespace holdfast::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using Make = QByteArray (*)(const report::ReportInput &, const report::ReportOptions &);

/// One form of the report and where it goes.
struct ReportForm {
    QString file;
    Make make;

    [[nodiscard]] bool toStandardOutput() const { return file == standardOutput; }
    [[nodiscard]] QString path() const { return QFileInfo(file).absoluteFilePath(); }
};

std::vector<ReportForm> formsOf(const ReportFiles &files)
{
    std::vector<ReportForm> forms;
    for (const ReportForm &form : {ReportForm{files.pdf, report::progressPdf}, ReportForm{files.csv, report::progressCsv},
                                   ReportForm{files.json, report::progressJson}}) {
        if (!form.file.isEmpty())
            forms.push_back(form);
    }
    return forms;
}

} // namespace

Outcome<void> reportCouldBeWritten(const CommandLine &commandLine)
{
    const auto storage = platform::makeDurableStorage();
    for (const ReportForm &form : formsOf(commandLine.report)) {
        if (!form.toStandardOutput() && storage->exists(form.path()))
            return couldNotWrite(ErrorCode::FileAlreadyExists);
    }
    return {};
}

Outcome<Answer> reportAnswer(const CommandLine &commandLine, const catalogue::Catalogue &catalogue, const Snapshot &snapshot,
                             catalogue::Language language)
{
    const report::ReportInput input{catalogue, snapshot.contents, snapshot.picture, snapshot.madeAt, snapshot.sample};
    const report::ReportOptions options{commandLine.language.value_or(language), commandLine.largePrint, commandLine.withNotes};
    const auto storage = platform::makeDurableStorage();
    Answer answer;
    QStringList written;
    for (const ReportForm &form : formsOf(commandLine.report)) {
        const QByteArray document = form.make(input, options);
        if (form.toStandardOutput()) {
            answer.text = document;
            continue;
        }
        if (const auto done = overview::writeExport(*storage, form.path(), document); !done) {
            for (const QString &file : written)
                (void)storage->remove(file);
            return couldNotWrite(done.error().code);
        }
        written << form.path();
    }
    QStringList lines;
    for (const QString &file : written) {
        //: On the command line: a file was written. %1 is where.
        lines << Words::tr("Written: %1").arg(file);
    }
    // Where a document goes to standard output, nothing else may.
    if (answer.text.isEmpty())
        answer.text = textDocument(lines);
    return answer;
}

} // namespace holdfast::cli
