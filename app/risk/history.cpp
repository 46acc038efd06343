// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/history.h"

#include "app/progress/status.h"
#include "app/risk/exposure.h"

#include <algorithm>
#include <set>

namespace holdfast::risk {

namespace {

using Marks = QHash<ActionId, std::vector<progress::Mark>>;

constexpr qint64 mostSteps = 60;

/// The days on which something was recorded about an action of this catalogue.
std::set<QDate> markedDays(const catalogue::Catalogue &catalogue, const Marks &marks, const QDate &today)
{
    std::set<QDate> days;
    bool anyWithoutDay = false;
    for (auto entry = marks.cbegin(); entry != marks.cend(); ++entry) {
        const catalogue::Action *action = catalogue.action(entry.key());
        if (action == nullptr || action->retired)
            continue;
        for (const progress::Mark &mark : *entry) {
            const QDate day = progress::dayOf(mark, today);
            if (day.isValid())
                days.insert(day);
            else
                anyWithoutDay = true;
        }
    }
    // Nobody knows when those were made: with the others on their first day, or by themselves today.
    if (days.empty() && anyWithoutDay)
        days.insert(today);
    return days;
}

struct Day {
    QDate day;
    bool afterGap = false;
};

/// From one marked day to the next: the days to compute, without the first.
void addStretch(std::vector<Day> &days, const QDate &from, const QDate &to, qint64 step)
{
    if (from.daysTo(to) > gapDays) {
        days.push_back({to, true});
        return;
    }
    for (QDate day = days.back().day.addDays(step); day < to; day = day.addDays(step))
        days.push_back({day, false});
}

std::vector<Day> daysToCompute(const std::set<QDate> &marked, const QDate &today)
{
    const QDate first = *marked.begin();
    const qint64 step = std::max<qint64>(1, first.daysTo(today) / mostSteps);
    std::vector<Day> days{{first.addDays(-1), false}, {first, false}};
    QDate before = first;
    for (const QDate &day : marked) {
        addStretch(days, before, day, step);
        // The last day before a gap is one of its ends.
        const auto next = marked.upper_bound(day);
        const QDate after = next == marked.end() ? today : *next;
        if (day > days.back().day && day.daysTo(after) > gapDays)
            days.push_back({day, false});
        before = day;
    }
    addStretch(days, before, today, step);
    if (days.back().day < today)
        days.push_back({today, false});
    return days;
}

} // namespace

std::vector<HistoryPoint> history(const catalogue::Catalogue &catalogue, const progress::Profile &profile,
                                  const Assessments &assessments, const Marks &marks, const QDate &today)
{
    const std::set<QDate> marked = markedDays(catalogue, marks, today);
    if (marked.empty())
        return {};
    std::vector<HistoryPoint> points;
    Exposure exposure(catalogue, profile, assessments, {});
    const double floor = catalogue.scales().freshnessFloor;
    for (const Day &day : daysToCompute(marked, today)) {
        QHash<ActionId, progress::Standing> standings;
        // Nothing was done on the day before everything, whatever a mark without a day says.
        for (auto entry = points.empty() ? marks.cend() : marks.cbegin(); entry != marks.cend(); ++entry) {
            const catalogue::Action *action = catalogue.action(entry.key());
            if (action != nullptr && !action->retired)
                standings.insert(entry.key(), progress::standingOn(day.day, *entry, action->intervalDays, floor, today));
        }
        exposure.renew(standings);
        points.push_back({day.day, exposure.index(), progress::coverage(catalogue, profile, standings), day.afterGap});
    }
    return points;
}

} // namespace holdfast::risk
