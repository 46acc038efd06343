// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"
#include "tests/risk/any_case.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

// Laws of the ranking, checked on random catalogues.

namespace holdfast::risk {

namespace {

using catalogue::Action;
using progress::Mark;
using progress::MarkKind;
using progress::Status;
using test::AnyCase;

constexpr double roundingOnly = 1e-7;

struct Case : AnyCase {
    Placements placements;

    Case()
    {
        for (const Action &action : test::shuffled(actions)) {
            if (*rc::gen::inRange(0, 4) == 0)
                placements.push_back({action.id, *rc::gen::element(Place::First, Place::Last, Place::Ranked)});
        }
    }

    [[nodiscard]] std::vector<NextStep> steps() const
    {
        return nextSteps(catalogue(), profile, standings(), exposure(), placements);
    }
    [[nodiscard]] Place placeOf(const ActionId &action) const
    {
        for (const Placement &placement : placements) {
            if (placement.action == action)
                return placement.place;
        }
        return Place::Ranked;
    }
    [[nodiscard]] int minutesOf(const ActionId &action) const
    {
        // What takes no time is over in a minute.
        return std::max(1, catalogue().action(action)->minutes);
    }
    [[nodiscard]] int seriousnessOf(const RiskId &risk) const
    {
        return risk.isEmpty() ? 0 : exposure().risk(risk)->seriousness.likely;
    }
};

bool isOpen(Status status)
{
    return status == Status::Unknown || status == Status::NotDone || status == Status::Due || status == Status::Overdue;
}

} // namespace

RC_GTEST_PROP(NextStepsProperty, ListsExactlyWhatIsOpenAndAppliesEachOnce, ())
{
    const Case one;
    std::set<ActionId> listed;
    for (const NextStep &step : one.steps())
        RC_ASSERT(listed.insert(step.action).second);
    for (const Action &action : one.actions) {
        const bool expected = isOpen(one.standings().value(action.id).status) && progress::applies(action, one.profile);
        RC_ASSERT(listed.contains(action.id) == expected);
    }
}

RC_GTEST_PROP(NextStepsProperty, FirstThenRankedThenLastAndNeverLessPerMinuteBeforeMore, ())
{
    const Case one;
    const auto steps = one.steps();
    for (std::size_t index = 1; index < steps.size(); ++index) {
        const NextStep &before = steps[index - 1];
        const NextStep &after = steps[index];
        RC_ASSERT(before.place == one.placeOf(before.action));
        RC_ASSERT(after.place == one.placeOf(after.action));
        RC_ASSERT((before.place == after.place || before.place == Place::First || after.place == Place::Last));
        if (before.place != after.place || before.place == Place::First)
            continue;
        const double gainBefore = before.drop / one.minutesOf(before.action);
        const double gainAfter = after.drop / one.minutesOf(after.action);
        RC_ASSERT(gainBefore >= gainAfter - roundingOnly);
        if (gainBefore == gainAfter && one.seriousnessOf(before.reason) == one.seriousnessOf(after.reason)) {
            const int minutesBefore = one.minutesOf(before.action);
            const int minutesAfter = one.minutesOf(after.action);
            RC_ASSERT((minutesBefore < minutesAfter || (minutesBefore == minutesAfter && before.action < after.action)));
        } else if (gainBefore == gainAfter) {
            RC_ASSERT(one.seriousnessOf(before.reason) > one.seriousnessOf(after.reason));
        }
    }
}

RC_GTEST_PROP(NextStepsProperty, WhatIsPutFirstKeepsTheOrderInWhichItWasPut, ())
{
    const Case one;
    const catalogue::Catalogue catalogue = one.catalogue();
    std::vector<ActionId> expected;
    for (const Placement &placement : one.placements) {
        const Action &action = *catalogue.action(placement.action);
        if (placement.place == Place::First && isOpen(one.standings().value(action.id).status) &&
            progress::applies(action, one.profile))
            expected.push_back(action.id);
    }
    const auto steps = one.steps();
    RC_ASSERT(steps.size() >= expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index)
        RC_ASSERT(steps[index].action == expected[index]);
}

RC_GTEST_PROP(NextStepsProperty, DropAndReasonAreTheExposures, ())
{
    const Case one;
    const Exposure exposure = one.exposure();
    for (const NextStep &step : one.steps()) {
        RC_ASSERT(step.drop == exposure.dropOf(step.action));
        RC_ASSERT(step.drop >= 0.0);
        const auto gains = exposure.gainsOf(step.action);
        RC_ASSERT(step.reason.isEmpty() == gains.empty());
        if (!gains.empty()) {
            const auto reason =
                std::find_if(gains.begin(), gains.end(), [&step](const Gain &gain) { return gain.risk == step.reason; });
            RC_ASSERT(reason != gains.end());
            RC_ASSERT(reason->drop == gains.front().drop);
        }
    }
}

RC_GTEST_PROP(NextStepsProperty, OneMarkLaterIncrementallyAsAnew, ())
{
    Case one;
    Exposure exposure = one.exposure();
    one.marks.push_back(one.anyNextMark());
    const ActionId action = one.marks.back().action;
    const auto standings = one.standings();
    exposure.update(action, standings.value(action));
    RC_ASSERT(nextSteps(one.catalogue(), one.profile, standings, exposure, one.placements) == one.steps());
}

RC_GTEST_PROP(NextStepsProperty, DoingOneRemovesItAndLetsNoOtherPromiseMore, ())
{
    Case one;
    const auto before = one.steps();
    RC_PRE(!before.empty());
    Mark done = one.nextMark(MarkKind::Done);
    done.action = (*rc::gen::elementOf(before)).action;
    done.localDay = one.today;
    one.marks.push_back(done);
    const auto after = one.steps();
    RC_ASSERT(after.size() + 1 == before.size());
    for (const NextStep &step : after) {
        RC_ASSERT(step.action != done.action);
        const auto same =
            std::find_if(before.begin(), before.end(), [&step](const NextStep &old) { return old.action == step.action; });
        RC_ASSERT(same != before.end());
        RC_ASSERT(step.drop <= same->drop + roundingOnly);
    }
}

RC_GTEST_PROP(NextStepsProperty, WhatAStepBringsDoesNotDependOnTheOrderOfTheCatalogue, ())
{
    const Case one;
    Case other = one;
    other.actions = test::shuffled(one.actions);
    other.risks = test::shuffled(one.risks);
    const auto steps = one.steps();
    const auto others = other.steps();
    RC_ASSERT(steps.size() == others.size());
    for (const NextStep &step : steps) {
        const auto same =
            std::find_if(others.begin(), others.end(), [&step](const NextStep &old) { return old.action == step.action; });
        RC_ASSERT(same != others.end());
        RC_ASSERT(std::abs(same->drop - step.drop) < roundingOnly);
        RC_ASSERT(same->place == step.place);
    }
}

RC_GTEST_PROP(NextStepsProperty, StartersApplyAreFewAndSpreadOverPractices, ())
{
    const Case one;
    const auto starters = starterSteps(one.catalogue(), one.profile);
    RC_ASSERT(starters.size() <= 6U);
    QHash<PracticeId, int> perPractice;
    for (const ActionId &id : starters) {
        const auto action =
            std::find_if(one.actions.begin(), one.actions.end(), [&id](const Action &candidate) { return candidate.id == id; });
        RC_ASSERT(action != one.actions.end());
        RC_ASSERT(progress::applies(*action, one.profile));
        RC_ASSERT(++perPractice[action->practice] <= 2);
    }
    // As many as the practices can give, up to four.
    QHash<PracticeId, int> available;
    int possible = 0;
    for (const Action &action : one.actions) {
        if (progress::applies(action, one.profile) && ++available[action.practice] <= 2)
            ++possible;
    }
    RC_ASSERT(static_cast<int>(starters.size()) >= std::min(possible, 4));
}

} // namespace holdfast::risk
