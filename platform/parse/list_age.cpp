// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parse/list_age.h"

#include "platform/parse/apt_simulation.h"

#include <algorithm>

namespace holdfast::platform::parse {

namespace {

constexpr qint64 secondsADay = 86'400;

/// More than clocks that are set at all differ.
bool liesAhead(const QDateTime &time, const QDateTime &now)
{
    return time.secsTo(now) < -secondsADay;
}

} // namespace

int daysBetween(const QDateTime &then, const QDateTime &now)
{
    const qint64 days = then.secsTo(now) / secondsADay;
    return static_cast<int>(std::clamp<qint64>(days, 0, 100'000));
}

ListAge ageOfList(const QDateTime &fetched, const QDateTime &now)
{
    if (!fetched.isValid() || liesAhead(fetched, now))
        return {};
    ListAge age{ProbeReason::None, 0, fetched.toUTC()};
    if (fetched.secsTo(now) > oldestList * secondsADay) {
        age.reason = ProbeReason::ListTooOld;
        age.days = daysBetween(fetched, now);
    }
    return age;
}

bool AptList::isSecurity() const
{
    if (release)
        return isSecurityArchive(release->label, release->suite) || isSecurityArchive({}, source.suite);
    return isSecurityArchive({}, source.suite);
}

ListAge ageOfAptLists(const QList<AptList> &lists, const QList<QDateTime> &touched, const QDateTime &now,
                      const QDateTime &complete)
{
    const bool allFetched = ageOfList(complete, now).reason == ProbeReason::None;
    const auto isOutOfDate = [&](const AptRelease &release) {
        if (release.validUntil.isValid())
            return release.validUntil < now;
        return !allFetched && ageOfList(release.date, now).reason == ProbeReason::ListTooOld;
    };
    QDateTime newest;
    const auto consider = [&](const QDateTime &time) {
        if (time.isValid() && !liesAhead(time, now) && (!newest.isValid() || newest < time))
            newest = time;
    };
    const AptRelease *expired = nullptr;
    bool securityMissing = false;
    bool any = false;
    for (const AptList &list : lists) {
        any = any || list.release;
        securityMissing = securityMissing || (!list.release && list.isSecurity());
        if (!list.release)
            continue;
        // It cannot have been fetched before it was made.
        consider(list.release->date);
        if (list.isSecurity() && isOutOfDate(*list.release) && (!expired || list.release->date < expired->date))
            expired = &*list.release;
    }
    if (!any)
        return {};
    for (const QDateTime &time : touched)
        consider(time);
    ListAge age = ageOfList(newest, now);
    if (expired)
        age = {ProbeReason::ListTooOld, daysBetween(expired->date, now), expired->date};
    if (securityMissing)
        age = {ProbeReason::NoList, 0, age.asOf};
    return age;
}

} // namespace holdfast::platform::parse
