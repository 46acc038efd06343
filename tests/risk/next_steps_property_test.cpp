// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/risk/next_steps.h"
#include "tests/progress/small_catalogue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

// Laws of the ranking, checked on random catalogues.

namespace holdfast::risk {

namespace {

using catalogue::Action;
using progress::Profile;
using progress::Standing;
using progress::Status;

constexpr int riskCount = 6;

QString numbered(char letter, int number)
{
    return QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(number, 2, 10, QLatin1Char('0'));
}

catalogue::Strength anyStrength()
{
    return *rc::gen::element(catalogue::Strength::None, catalogue::Strength::Low, catalogue::Strength::Medium,
                             catalogue::Strength::High);
}

Action anyAction(int number)
{
    // Few different values, so that ties are common.
    Action action =
        test::action(numbered('A', number), numbered('P', *rc::gen::inRange(1, 5)), *rc::gen::element(0, 5, 10, 15, 30));
    action.starter = *rc::gen::inRange(0, 4) == 0;
    action.retired = *rc::gen::inRange(0, 10) == 0;
    action.regions = {*rc::gen::element(catalogue::Region::Any, catalogue::Region::HongKong, catalogue::Region::MainlandChina)};
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        action.mitigations.push_back(
            test::mitigation(numbered('R', *rc::gen::inRange(0, riskCount + 1)), anyStrength(), anyStrength()));
    }
    return action;
}

template <class Value> std::vector<Value> shuffled(std::vector<Value> values)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[*rc::gen::inRange<std::size_t>(0, left)]);
    return values;
}

struct Case {
    std::vector<Action> actions;
    std::vector<catalogue::Risk> risks;
    Profile profile;
    QHash<ActionId, Standing> standings;
    std::vector<ActionId> pins;

    Case()
    {
        const int count = *rc::gen::inRange(0, 30);
        for (int number = 0; number < count; ++number) {
            actions.push_back(anyAction(number));
            if (*rc::gen::arbitrary<bool>())
                standings[actions.back().id].status =
                    *rc::gen::element(Status::Unknown, Status::NotDone, Status::Done, Status::Due, Status::Overdue, Status::Later,
                                      Status::NotApplicable);
            if (*rc::gen::inRange(0, 8) == 0)
                pins.push_back(actions.back().id);
        }
        for (int number = 0; number < riskCount; ++number)
            risks.push_back(test::risk(numbered('R', number), *rc::gen::inRange(1, 6), *rc::gen::inRange(1, 6)));
        profile.region = *rc::gen::element(catalogue::Region::HongKong, catalogue::Region::Other);
        profile.audience = *rc::gen::element(catalogue::Audience::Person, catalogue::Audience::Organisation);
    }

    [[nodiscard]] catalogue::Catalogue catalogue() const { return test::catalogueOf(actions, risks); }
    [[nodiscard]] std::vector<NextStep> steps() const { return nextSteps(catalogue(), profile, standings, pins); }
};

bool lists(const std::vector<NextStep> &steps, const ActionId &action)
{
    return std::any_of(steps.begin(), steps.end(), [&](const NextStep &step) { return step.action == action; });
}

} // namespace

RC_GTEST_PROP(NextStepsProperty, OrderDoesNotDependOnTheOrderOfTheCatalogue, ())
{
    const Case one;
    const auto other = test::catalogueOf(shuffled(one.actions), shuffled(one.risks));
    RC_ASSERT(nextSteps(other, one.profile, one.standings, one.pins) == one.steps());
    RC_ASSERT(starterSteps(other, one.profile) == starterSteps(one.catalogue(), one.profile));
}

RC_GTEST_PROP(NextStepsProperty, ListsExactlyWhatIsOpenAndAppliesEachOnce, ())
{
    const Case one;
    const auto steps = one.steps();
    std::set<ActionId> listed;
    for (const NextStep &step : steps)
        RC_ASSERT(listed.insert(step.action).second);
    for (const Action &action : one.actions) {
        const Status status = one.standings.value(action.id).status;
        const bool open =
            status == Status::Unknown || status == Status::NotDone || status == Status::Due || status == Status::Overdue;
        RC_ASSERT(listed.contains(action.id) == (open && progress::applies(action, one.profile)));
    }
}

RC_GTEST_PROP(NextStepsProperty, PinsFirstThenNeverALowerScoreBeforeAHigherOne, ())
{
    const Case one;
    const auto steps = one.steps();
    for (std::size_t index = 1; index < steps.size(); ++index) {
        RC_ASSERT(steps[index - 1].pinned || !steps[index].pinned);
        if (!steps[index - 1].pinned)
            RC_ASSERT(steps[index - 1].score >= steps[index].score);
    }
}

RC_GTEST_PROP(NextStepsProperty, DoingOneRemovesItAndLeavesTheOthersInOrder, ())
{
    Case one;
    const auto before = one.steps();
    RC_PRE(!before.empty());
    const ActionId chosen = (*rc::gen::elementOf(before)).action;
    one.standings[chosen].status = Status::Done;
    auto expected = before;
    expected.erase(
        std::find_if(expected.begin(), expected.end(), [&chosen](const NextStep &step) { return step.action == chosen; }));
    RC_ASSERT(!lists(one.steps(), chosen));
    RC_ASSERT(one.steps() == expected);
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
