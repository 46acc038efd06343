// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/coverage.h"

namespace holdfast::progress {

namespace {

int percent(int part, int whole)
{
    return whole > 0 ? static_cast<int>(qint64{100} * part / whole) : 0;
}

} // namespace

void Coverage::count(Status status)
{
    if (status == Status::NotApplicable)
        return;
    ++applicable;
    if (status != Status::Unknown)
        ++known;
    if (status == Status::Done)
        ++done;
}

int knownPercent(const Coverage &coverage)
{
    return percent(coverage.known, coverage.applicable);
}

int donePercent(const Coverage &coverage)
{
    return percent(coverage.done, coverage.applicable);
}

Coverage coverage(const catalogue::Catalogue &catalogue, const Profile &profile, const QHash<ActionId, Standing> &standings)
{
    Coverage whole;
    for (const catalogue::Action &action : catalogue.actions()) {
        if (applies(action, profile))
            whole.count(standings.value(action.id).status);
    }
    return whole;
}

QHash<PracticeId, Coverage> coverageByPractice(const catalogue::Catalogue &catalogue, const Profile &profile,
                                               const QHash<ActionId, Standing> &standings)
{
    QHash<PracticeId, Coverage> practices;
    for (const catalogue::Practice &practice : catalogue.practices())
        practices.insert(practice.id, Coverage{});
    for (const catalogue::Action &action : catalogue.actions()) {
        if (applies(action, profile))
            practices[action.practice].count(standings.value(action.id).status);
    }
    return practices;
}

} // namespace holdfast::progress
