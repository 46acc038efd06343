// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/dnf_updates.h"

#include "platform/parse/lines.h"
#include "platform/parse/rpm_name.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace holdfast::platform::parse {

namespace {

constexpr qsizetype columns = 3;
constexpr qint64 secondsADay = 86'400;
/// Before dnf existed: what it prints when it does not know.
constexpr int firstYear = 2000;

QStringList wordsOf(const QString &line)
{
    return line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What stands between the packages, or before them.
bool isTalk(const QString &line)
{
    for (const char *start :
         {"Last metadata expiration check", "Updating and loading repositories", "Repositories loaded", "Security: "})
        if (line.startsWith(QLatin1String(start)))
            return true;
    return false;
}

std::optional<PendingUpdate> rowIn(const QStringList &words, const DnfAdvisories &advisories)
{
    static const QRegularExpression name(QStringLiteral("^\\S+\\.[a-z][a-z0-9_]*$"));
    static const QRegularExpression version(QStringLiteral("^(\\d+:)?[^-:]+-[^-:]+$"));
    if (!name.match(words.at(0)).hasMatch() || !version.match(words.at(1)).hasMatch())
        return std::nullopt;
    PendingUpdate row;
    row.name = words.at(0).left(words.at(0).lastIndexOf(QLatin1Char('.')));
    row.candidate = words.at(1);
    row.origin = words.at(2);
    if (advisories.security.contains(words.at(0)))
        row.severity = UpdateSeverity::Security;
    else if (advisories.any.contains(words.at(0)))
        row.severity = UpdateSeverity::Normal;
    return row;
}

/// "Sat Nov 28 16:10:20 2026" (dnf 4) or "2026-11-28 16:10:20" (dnf 5).
QDateTime timeIn(const QString &text)
{
    for (const QString &form : {QStringLiteral("ddd MMM d HH:mm:ss yyyy"), QStringLiteral("yyyy-MM-dd HH:mm:ss")}) {
        const QDateTime time = QLocale::c().toDateTime(text.simplified(), form);
        if (time.isValid() && time.date().year() >= firstYear)
            return {time.date(), time.time(), QTimeZone::utc()};
    }
    return {};
}

} // namespace

DnfAdvisories advisoriesInDnf(const QByteArray &output)
{
    // FEDORA-2026-0001 Important/Sec. demo-ssl-1.1-1.noarch                         (dnf 4)
    // FEDORA-2026-0001 security Important demo-ssl-1.1-1.noarch 2026-11-01 00:00:00 (dnf 5)
    DnfAdvisories advisories;
    for (const QString &line : linesOf(output)) {
        const QStringList words = wordsOf(line);
        if (words.size() < columns)
            continue;
        const bool security = words.at(1).endsWith(QLatin1String("/Sec.")) || words.at(1) == QLatin1String("security");
        for (const QString &word : words.mid(2)) {
            const QString package = packageInRpmName(word);
            if (package.isEmpty())
                continue;
            advisories.any.insert(package);
            if (security)
                advisories.security.insert(package);
            break;
        }
    }
    return advisories;
}

std::optional<QList<PendingUpdate>> updatesInDnf(const QByteArray &output, const DnfAdvisories &advisories)
{
    QList<PendingUpdate> rows;
    QStringList words;
    for (const QString &line : linesOf(output)) {
        if (line.startsWith(QLatin1String("Obsoleting "), Qt::CaseInsensitive))
            break;
        if (line.trimmed().isEmpty() || isTalk(line))
            continue;
        // Some releases put the other columns of a long name on the next line.
        words += wordsOf(line);
        if (words.size() < columns)
            continue;
        const std::optional<PendingUpdate> row = words.size() == columns ? rowIn(words, advisories) : std::nullopt;
        if (!row)
            return std::nullopt;
        // The same package for two architectures is one update to a person.
        if (rows.isEmpty() || rows.last() != *row)
            rows.append(*row);
        words.clear();
    }
    if (rows.isEmpty() || !words.isEmpty())
        return std::nullopt;
    return rows;
}

bool lacksListsInDnf(const QByteArray &complaints)
{
    return complaints.contains("no cache for") || complaints.contains("Ignoring repositories") ||
           complaints.contains("no enabled repositories");
}

ListAge ageOfDnfLists(const QByteArray &repoInfo, const QDateTime &now)
{
    // Repo-expire        : 172800 second(s) (last: Sat Nov 28 16:10:20 2026)
    static const QRegularExpression form(
        QStringLiteral("^(?:Repo-expire|Metadata expire)\\s*: (?:(\\d{1,12}) second\\S*|\\S+)\\s*\\(last: ([^)]+)\\)"));
    ListAge worst;
    QDateTime newest;
    bool any = false;
    for (const QString &line : linesOf(repoInfo)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            continue;
        const QDateTime fetched = timeIn(match.captured(2));
        ListAge age = ageOfList(fetched, now);
        const bool renewedByItself = !match.captured(1).isEmpty();
        const qint64 grace = match.captured(1).toLongLong() + secondsADay;
        if (age.reason == ProbeReason::ListTooOld && (!renewedByItself || fetched.secsTo(now) <= grace))
            age.reason = ProbeReason::None;
        if (age.reason == ProbeReason::NoList)
            return {};
        if (age.reason == ProbeReason::ListTooOld && (worst.reason != ProbeReason::ListTooOld || age.days > worst.days))
            worst = age;
        if (!newest.isValid() || newest < fetched)
            newest = fetched;
        any = true;
    }
    if (!any || worst.reason == ProbeReason::ListTooOld)
        return worst;
    return {ProbeReason::None, 0, newest};
}

} // namespace holdfast::platform::parse
