// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/windows_edition.h"

#include "platform/parse/windows_report.h"

#include <QRegularExpression>

#include <array>

namespace holdfast::platform::parse {

namespace {

const QString source = QStringLiteral("windows");
constexpr int firstBuildOfEleven = 22000;

struct Build {
    int number;
    const char *name;
};

/// Servers are named by year, which the registry has only in a sentence. From Microsoft's "Windows Server release information".
constexpr std::array servers{Build{14393, "2016"}, Build{17763, "2019"}, Build{20348, "2022"}, Build{26100, "2025"}};

/// "22H2", "1909"; before 20H2 DisplayVersion was not there.
QString releaseOf(const WindowsRecord &edition)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{2}(H[12]|0[0-9]|1[0-2])$"));
    for (const QString &name : {QStringLiteral("release"), QStringLiteral("older-release")}) {
        const QString release = edition.field(name);
        if (form.match(release).hasMatch())
            return release;
    }
    return {};
}

QString versionOf(const WindowsRecord &edition, int build)
{
    if (edition.field(QStringLiteral("kind")).startsWith(QLatin1String("Server"))) {
        for (const Build &server : servers) {
            if (server.number == build)
                return QStringLiteral("server-") + QLatin1String(server.name);
        }
        return {};
    }
    constexpr int firstBuildOfTen = 10240;
    const QString release = releaseOf(edition);
    if (release.isEmpty() || build < firstBuildOfTen)
        return {};
    return (build >= firstBuildOfEleven ? QStringLiteral("11-") : QStringLiteral("10-")) + release;
}

/// EnterpriseS, IoTEnterpriseS and their N variants are the long-term ones; servers have one term for all editions.
QString suffixOf(const QString &edition)
{
    if (edition.endsWith(QLatin1String("EnterpriseS")) || edition.endsWith(QLatin1String("EnterpriseSN")))
        return QStringLiteral("-ltsc");
    const bool enterprise = edition.contains(QLatin1String("Enterprise")) || edition.contains(QLatin1String("Education"));
    // "Pro Education" is a Pro.
    return enterprise && !edition.startsWith(QLatin1String("Professional")) ? QStringLiteral("-enterprise") : QString();
}

} // namespace

Observation<SystemVersion> windowsEdition(const QByteArray &report)
{
    const auto read = WindowsReport::read(report);
    const QList<WindowsRecord> editions = read ? read->all(QStringLiteral("edition")) : QList<WindowsRecord>();
    if (editions.size() != 1)
        return unanswered<SystemVersion>(source, ProbeState::Error, ProbeReason::NotUnderstood);
    const WindowsRecord &edition = editions.first();
    if (!edition.has(QStringLiteral("build"))) {
        const auto unread = read->unreadKey();
        return unanswered<SystemVersion>(source, ProbeState::Unknown, unread ? unread->reason : ProbeReason::SystemNotSaying,
                                         unread ? unread->detail : QString());
    }
    const QString build = edition.field(QStringLiteral("build"));
    const QString id = edition.field(QStringLiteral("edition"));
    SystemVersion row{QStringLiteral("windows"), versionOf(edition, build.toInt()), {}};
    if (row.version.isEmpty())
        return unanswered<SystemVersion>(source, ProbeState::Unknown, ProbeReason::NotUnderstood,
                                         QStringLiteral("build %1 %2").arg(build, id));
    QString words = row.version;
    words.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1String("server"), QLatin1String("Server"));
    const QString revision = edition.field(QStringLiteral("revision"));
    const QString number = revision.isEmpty() ? build : build + QLatin1Char('.') + revision;
    row.name = QStringLiteral("Windows %1 (%2)").arg(words, id.isEmpty() ? number : number + QStringLiteral(", ") + id);
    row.version += suffixOf(id);
    Observation<SystemVersion> answer;
    answer.source = source;
    answer.state = ProbeState::Ok;
    answer.rows.append(row);
    return answer;
}

} // namespace holdfast::platform::parse
