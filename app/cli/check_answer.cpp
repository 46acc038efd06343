// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/check_answer.h"

#include "app/base/clock.h"
#include "app/cli/answer_parts.h"
#include "app/cli/device_look.h"
#include "app/device/app_risk.h"
#include "app/device/findings_json.h"
#include "app/device/verdict.h"
#include "app/sample/sample_look.h"
#include "app/wording/date_text.h"
#include "app/wording/device_words.h"
#include "app/wording/permission_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::cli {

namespace {

using catalogue::Language;
using device::Findings;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

ExitCode exitCodeOf(device::Outcome outcome)
{
    switch (outcome) {
    case device::Outcome::NothingToDo:
        return ExitCode::Fine;
    case device::Outcome::SomethingPending:
        return ExitCode::SomethingDue;
    case device::Outcome::SecurityPending:
        return ExitCode::SecurityPending;
    case device::Outcome::CouldNotCheck:
        break;
    }
    return ExitCode::CouldNotCheck;
}

/// One line below another; what is empty takes no room.
QString indented(QStringList columns)
{
    columns.removeAll(QString());
    return QStringLiteral("  ") + columns.join(QStringLiteral("  "));
}

template <class Row> void addReason(QStringList &lines, const platform::Observation<Row> &answer)
{
    if (!device::wantsExplanation(answer))
        return;
    const QString detail = answer.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(answer.detail);
    lines << indented({QStringLiteral("%1: %2%3").arg(wording::sourceName(answer.source), wording::reasonText(answer), detail)});
}

void addUpdates(QStringList &lines, const Findings &findings, const QDate &today, Language language)
{
    //: On the command line: %1 says how many updates wait.
    lines << Words::tr("Updates: %1").arg(wording::updatesText(findings));
    for (const device::WaitingUpdate &update : device::waitingUpdates(findings))
        lines << indented(
            {update.sources.join(QLatin1Char('+')), update.name, wording::versionsText(update), wording::word(update.severity)});
    //: On the command line: %1 says whether this device should be started anew.
    lines << Words::tr("Restart: %1").arg(wording::restartText(findings));
    for (const platform::RestartCause &cause : findings.restart.rows)
        lines << indented({wording::restartCauseText(cause)});
    const QString system = findings.support.rows.isEmpty() ? QString() : findings.support.rows.first().name;
    //: On the command line: %1 says until when the system gets updates, %2 names the system and may be empty.
    lines << Words::tr("Support: %1  %2").arg(wording::supportText(findings, today, language), system).trimmed();
}

void addPermissions(QStringList &lines, const Findings &findings)
{
    const QList<device::AppRisk> apps = device::appRisks(findings, findings.lookedAt);
    //: On the command line: %1 is the number of programs and websites that have permissions.
    lines << Words::tr("With permissions: %1").arg(apps.size());
    for (const device::AppRisk &app : apps) {
        if (app.worst < device::PermissionTier::Attention)
            continue;
        lines << indented({app.name, app.place, wording::word(app.worst)});
        for (const device::Grant &grant : app.grants) {
            if (grant.granted && device::tierOf(grant, app.grants) >= device::PermissionTier::Attention)
                lines << QStringLiteral("  ") + indented({wording::grantSentence(grant), grant.revocation.text});
        }
    }
}

void addOpenQuestions(QStringList &lines, const Findings &findings)
{
    QStringList open;
    for (const auto &answer : findings.updates)
        addReason(open, answer);
    addReason(open, findings.restart);
    addReason(open, findings.support);
    addReason(open, findings.automatic);
    for (const auto &answer : findings.permissions)
        addReason(open, answer);
    if (open.isEmpty())
        return;
    //: On the command line: heading above what Holdfast could not look at, with the reasons.
    lines << QString() << Words::tr("Not looked at") << open;
}

QByteArray text(const Findings &findings, const QDate &today, Language language, bool sample)
{
    QStringList lines = textHead(sample);
    //: On the command line: %1 is a moment.
    lines << Words::tr("This device, looked at on %1").arg(wording::momentText(findings.lookedAt.toLocalTime(), language));
    if (findings.scope.updates)
        addUpdates(lines, findings, today, language);
    if (findings.scope.permissions)
        addPermissions(lines, findings);
    addOpenQuestions(lines, findings);
    return textDocument(lines);
}

} // namespace

Answer answerTo(const Findings &findings, const QDate &today, Form form, Language language, bool sample)
{
    const ExitCode code = exitCodeOf(device::outcomeOf(findings, today));
    if (form == Form::Text)
        return {text(findings, today, language, sample), code};
    QJsonObject object = device::findingsJson(findings, today);
    object.insert("schema", jsonSchema);
    object.insert("sample", sample);
    return {jsonDocument(object), code};
}

Outcome<Answer> checkAnswer(const CommandLine &commandLine, const QString &vaultFolder, Language language)
{
    const Form form = commandLine.json ? Form::Json : Form::Text;
    if (commandLine.sample) {
        const Findings findings = sample::look(commandLine.scope);
        return answerTo(findings, findings.lookedAt.date(), form, language, true);
    }
    return answerTo(lookAtDevice(commandLine.scope, vaultFolder), SystemClock().today(), form, language, false);
}

} // namespace holdfast::cli
