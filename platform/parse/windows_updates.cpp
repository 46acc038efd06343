// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_updates.h"

#include "platform/parse/windows_report.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

const QString source = QStringLiteral("windows-update");

// Ids of the classifications of Windows Update; the same on every system and in every language.
const QString securityUpdates = QStringLiteral("0fa1201d-4330-4fa8-8ae9-b877473b6441");

template <class Row> Observation<Row> unknown(ProbeReason reason, const QString &detail = {})
{
    return unanswered<Row>(source, ProbeState::Unknown, reason, detail);
}

template <class Row> Observation<Row> notUnderstood()
{
    return unanswered<Row>(source, ProbeState::Error, ProbeReason::NotUnderstood);
}

PendingUpdate updateOf(const WindowsRecord &record)
{
    PendingUpdate update;
    update.name = record.field(QStringLiteral("title"));
    const QString article = record.field(QStringLiteral("kb"));
    if (!article.isEmpty())
        update.candidate =
            article.startsWith(QLatin1String("KB"), Qt::CaseInsensitive) ? article : QStringLiteral("KB") + article;
    update.origin = record.fields.value(QStringLiteral("category-name")).join(QStringLiteral(", "));
    const QStringList categories = record.fields.value(QStringLiteral("category"));
    const bool rated = !record.field(QStringLiteral("severity")).isEmpty();
    if (rated || categories.contains(securityUpdates, Qt::CaseInsensitive))
        update.severity = UpdateSeverity::Security;
    else if (!categories.isEmpty())
        update.severity = UpdateSeverity::Normal;
    return update;
}

/// What makes an answer say nothing about now; None when nothing does.
ProbeReason whyNotNow(const Observation<PendingUpdate> &answer, const QDateTime &now)
{
    if (!answer.asOf.isValid())
        return ProbeReason::NoList;
    // A day for clocks that were set in between.
    if (answer.asOf > now.addDays(1))
        return ProbeReason::NotUnderstood;
    return answer.days > oldestWindowsSearch ? ProbeReason::ListTooOld : ProbeReason::None;
}

} // namespace

Observation<PendingUpdate> windowsUpdates(const QByteArray &report, const QDateTime &now)
{
    const auto read = WindowsReport::read(report);
    if (!read)
        return notUnderstood<PendingUpdate>();
    if (read->wasStopped())
        return unknown<PendingUpdate>(ProbeReason::Cancelled);
    // Those three only tell how old the answer is.
    const auto failed = read->failedCall(
        {QStringLiteral("AutomaticUpdates"), QStringLiteral("Results"), QStringLiteral("LastSearchSuccessDate")});
    if (failed)
        return unknown<PendingUpdate>(failed->reason, failed->detail);
    const QList<WindowsRecord> searches = read->all(QStringLiteral("search"));
    if (searches.size() != 1 || !read->succeeded(QStringLiteral("put_Online")) || !read->succeeded(QStringLiteral("Count")))
        return notUnderstood<PendingUpdate>();

    Observation<PendingUpdate> answer;
    answer.source = source;
    const QList<WindowsRecord> lastSearch = read->all(QStringLiteral("last-search"));
    if (!lastSearch.isEmpty())
        answer.asOf = fromFileTime(lastSearch.first().field(QStringLiteral("filetime")));
    const int age = answer.asOf.isValid() ? static_cast<int>(answer.asOf.daysTo(now)) : 0;
    answer.days = std::max(age, 0);
    for (const WindowsRecord &record : read->all(QStringLiteral("update")))
        answer.rows.append(updateOf(record));
    answer.reason = whyNotNow(answer, now);
    // 2 is orcSucceeded; 3, with errors, found only a part.
    if (searches.first().field(QStringLiteral("outcome")) != QLatin1String("2")) {
        answer.reason = ProbeReason::ProgramFailed;
        answer.detail = QStringLiteral("ResultCode %1").arg(searches.first().field(QStringLiteral("outcome")).left(10));
    }
    answer.state = answer.reason == ProbeReason::None ? ProbeState::Ok : ProbeState::Unknown;
    if (answer.reason != ProbeReason::ListTooOld)
        answer.days = 0;
    return answer;
}

Observation<RestartCause> windowsRestart(const QByteArray &report)
{
    const auto read = WindowsReport::read(report);
    if (!read)
        return notUnderstood<RestartCause>();
    Observation<RestartCause> answer;
    answer.source = source;
    for (const WindowsRecord &key : read->all(QStringLiteral("key")))
        answer.rows.append({RestartCause::Kind::StagedSystem, key.field(QStringLiteral("name"))});
    const QList<WindowsRecord> agent = read->all(QStringLiteral("agent"));
    if (answer.rows.isEmpty() && !agent.isEmpty() && agent.first().field(QStringLiteral("restart")) == QLatin1String("yes"))
        answer.rows.append({RestartCause::Kind::StagedSystem, QStringLiteral("Windows Update")});
    QStringList replaced;
    for (const WindowsRecord &rename : read->all(QStringLiteral("rename"))) {
        // Without a target it is a file that goes away at the next start (installers do that all the time): nothing waits for it.
        const QString target = rename.field(QStringLiteral("to"));
        const QString file = target.mid(target.lastIndexOf(QLatin1Char('\\')) + 1);
        if (!file.isEmpty() && !replaced.contains(file))
            replaced.append(file);
    }
    if (!replaced.isEmpty())
        answer.rows.append({RestartCause::Kind::PackagesAsk, replaced.join(QStringLiteral(", ")).left(200)});
    answer.state = ProbeState::Ok;
    if (!answer.rows.isEmpty())
        return answer;
    if (const auto failed = read->failedCall())
        return unknown<RestartCause>(failed->reason, failed->detail);
    if (const auto unread = read->unreadKey())
        return unknown<RestartCause>(unread->reason, unread->detail);
    const QList<WindowsRecord> registry = read->all(QStringLiteral("registry"));
    if (agent.isEmpty() || registry.isEmpty() || registry.first().field(QStringLiteral("read")) != QLatin1String("yes"))
        return notUnderstood<RestartCause>();
    return answer;
}

Observation<AutomaticUpdate> windowsAutomaticUpdates(const QByteArray &report, const QDateTime &now)
{
    const auto read = WindowsReport::read(report);
    if (!read)
        return notUnderstood<AutomaticUpdate>();
    const auto answer = [](bool on) {
        Observation<AutomaticUpdate> result;
        result.source = source;
        result.state = ProbeState::Ok;
        result.rows.append({QStringLiteral("Windows Update"), on});
        return result;
    };
    std::optional<bool> byPolicy;
    for (const WindowsRecord &policy : read->all(QStringLiteral("policy"))) {
        const QString name = policy.field(QStringLiteral("name"));
        const int value = policy.field(QStringLiteral("value")).toInt();
        if (name == QLatin1String("NoAutoUpdate") && value == 1)
            return answer(false);
        // "Configure Automatic Updates": 2 and 3 ask a person first, 4 and 7 install, 5 leaves it to the local administrator.
        if (name == QLatin1String("AUOptions") && (value == 2 || value == 3))
            return answer(false);
        if (name == QLatin1String("AUOptions") && (value == 4 || value == 7))
            byPolicy = true;
    }
    for (const WindowsRecord &paused : read->all(QStringLiteral("paused"))) {
        const QDateTime until = QDateTime::fromString(paused.field(QStringLiteral("until")), Qt::ISODate);
        if (until.isValid() && until > now)
            return answer(false);
    }
    const QList<WindowsRecord> service = read->all(QStringLiteral("service"));
    if (!service.isEmpty() && service.first().field(QStringLiteral("enabled")) == QLatin1String("no"))
        return answer(false);
    if (const auto failed = read->failedCall())
        return unknown<AutomaticUpdate>(failed->reason, failed->detail);
    if (const auto unread = read->unreadKey())
        return unknown<AutomaticUpdate>(unread->reason, unread->detail);
    const QList<WindowsRecord> levels = read->all(QStringLiteral("level"));
    if (service.isEmpty() || levels.isEmpty())
        return notUnderstood<AutomaticUpdate>();
    // AutomaticUpdatesNotificationLevel: 1 off, 2 and 3 ask first, 4 installs; 0 is "not configured", which says nothing.
    const QString level = levels.first().field(QStringLiteral("value"));
    if (byPolicy || level == QLatin1String("4"))
        return answer(true);
    if (level == QLatin1String("1") || level == QLatin1String("2") || level == QLatin1String("3"))
        return answer(false);
    return unknown<AutomaticUpdate>(ProbeReason::SystemNotSaying);
}

} // namespace holdfast::platform::parse
