// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_lifecycle.h"

#include "platform/linux/whole_file.h"
#include "platform/parse/distro_info.h"
#include "platform/parse/os_release.h"

#include <QTimeZone>

#include <algorithm>

namespace holdfast::platform {

namespace {

const QString source = QStringLiteral("os-release");

/// Knows something: an end, or that there is none.
bool tells(const SupportPeriod &period)
{
    return period.rolling || period.until.isValid();
}

SupportPeriod nameOf(const parse::OsRelease &release)
{
    SupportPeriod period;
    period.system = release.id;
    period.version = release.versionId;
    period.name = release.prettyName;
    return period;
}

SupportPeriod fromDistroInfo(const Surroundings &surroundings, const parse::OsRelease &release)
{
    SupportPeriod period = nameOf(release);
    if (release.id != QLatin1String("debian") && release.id != QLatin1String("ubuntu"))
        return period;
    const WholeFile file =
        readWholeFile(surroundings.at(QStringLiteral("/usr/share/distro-info/") + release.id + QStringLiteral(".csv")));
    const auto known = parse::readDistroInfo(file.content);
    if (!known)
        return period;
    const auto found = std::find_if(known->begin(), known->end(), [&](const parse::DistroRelease &row) {
        return release.versionId.isEmpty() ? row.series == release.codename : row.version == release.versionId;
    });
    if (found == known->end())
        return period;
    period.authority = QStringLiteral("distro-info-data");
    period.asOf = file.changed.date();
    period.until = found->end;
    period.longTermUntil = found->longTermEnd;
    // Testing and sid have not come out, and never do for as long as they are called so.
    period.rolling = !found->released.isValid() && !found->end.isValid();
    return period;
}

SupportPeriod fromTable(const LifecycleTable &table, const parse::OsRelease &release)
{
    const QString version = release.versionId.isEmpty() ? release.codename : release.versionId;
    SupportPeriod period = table.find(release.id, version).value_or(nameOf(release));
    // Both of Debian's that never come out have the same code name in os-release.
    period.name = release.prettyName;
    return period;
}

SupportPeriod fromVendor(const parse::OsRelease &release, QDate written)
{
    SupportPeriod period = nameOf(release);
    period.until = release.supportEnd;
    period.asOf = written;
    period.authority = source;
    return period;
}

} // namespace

Observation<SupportPeriod> LinuxLifecycle::look(const Patience &patience)
{
    if (patience.isOver())
        return unanswered<SupportPeriod>(source, patience.state(), patience.reason());
    // The first one that is there counts, as os-release(5) says.
    WholeFile file = readWholeFile(m_surroundings.at(QStringLiteral("/etc/os-release")));
    if (file.outcome == WholeFile::Outcome::Missing)
        file = readWholeFile(m_surroundings.at(QStringLiteral("/usr/lib/os-release")));
    if (file.outcome == WholeFile::Outcome::Missing)
        return unanswered<SupportPeriod>(source, ProbeState::Unknown, ProbeReason::SystemNotSaying);
    if (file.outcome != WholeFile::Outcome::Read)
        return unanswered<SupportPeriod>(source, stateFor(file), reasonFor(file));
    const auto release = parse::readOsRelease(file.content);
    if (!release)
        return unanswered<SupportPeriod>(source, ProbeState::Error, ProbeReason::NotUnderstood);

    SupportPeriod best = fromVendor(*release, file.changed.date());
    for (const SupportPeriod &next : {fromDistroInfo(m_surroundings, *release), fromTable(m_table, *release)}) {
        if (tells(next) && (!tells(best) || next.asOf > best.asOf))
            best = next;
    }
    Observation<SupportPeriod> result;
    result.source = source;
    result.rows.append(best);
    if (!tells(best)) {
        result.rows.first() = nameOf(*release);
        result.state = ProbeState::Unknown;
        result.reason = ProbeReason::SystemNotSaying;
        result.detail = release->prettyName.simplified().left(200);
        return result;
    }
    result.state = ProbeState::Ok;
    result.asOf = best.asOf.startOfDay(QTimeZone::utc());
    return result;
}

} // namespace holdfast::platform
