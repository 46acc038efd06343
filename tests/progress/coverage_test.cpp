// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/coverage.h"
#include "tests/progress/small_catalogue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace holdfast::progress {

namespace {

const std::vector allStatuses{Status::Unknown, Status::NotDone, Status::Done,         Status::Due,
                              Status::Overdue, Status::Later,   Status::NotApplicable};

ActionId id(int number)
{
    return ActionId{QStringLiteral("A%1").arg(number, 2, 10, QLatin1Char('0'))};
}

QString practiceOf(int number)
{
    return QStringLiteral("P%1").arg(number % 3 + 1);
}

/// One action per status, three practices in turn.
catalogue::Catalogue catalogueFor(std::size_t count)
{
    std::vector<catalogue::Action> actions;
    for (int number = 0; number < static_cast<int>(count); ++number)
        actions.push_back(test::action(id(number).text(), practiceOf(number)));
    return test::catalogueOf(actions);
}

QHash<ActionId, Standing> standingsOf(const std::vector<Status> &statuses)
{
    QHash<ActionId, Standing> standings;
    for (std::size_t index = 0; index < statuses.size(); ++index) {
        if (statuses[index] != Status::Unknown)
            standings[id(static_cast<int>(index))].status = statuses[index];
    }
    return standings;
}

TEST(Coverage, CountsEveryStatusOnce)
{
    const Coverage whole = coverage(catalogueFor(allStatuses.size()), Profile{}, standingsOf(allStatuses));
    EXPECT_EQ(whole, (Coverage{6, 5, 1}));
}

TEST(Coverage, NothingRecordedIsNothingKnown)
{
    EXPECT_EQ(coverage(catalogueFor(50), Profile{}, {}), (Coverage{50, 0, 0}));
}

TEST(Coverage, WhatDoesNotApplyIsNotCounted)
{
    catalogue::Action foreign = test::action(QStringLiteral("A01"), QStringLiteral("P1"));
    foreign.regions = {catalogue::Region::MainlandChina};
    catalogue::Action retired = test::action(QStringLiteral("A02"), QStringLiteral("P1"));
    retired.retired = true;
    const catalogue::Action common = test::action(QStringLiteral("A03"), QStringLiteral("P2"));
    const auto catalogue = test::catalogueOf({foreign, retired, common});
    Profile profile;
    profile.region = catalogue::Region::HongKong;

    QHash<ActionId, Standing> standings;
    for (const catalogue::Action &action : catalogue.actions())
        standings[action.id].status = Status::Done;
    EXPECT_EQ(coverage(catalogue, profile, standings), (Coverage{1, 1, 1}));

    const auto practices = coverageByPractice(catalogue, profile, standings);
    EXPECT_EQ(practices.size(), 2);
    EXPECT_EQ(practices.value(PracticeId{QStringLiteral("P1")}), Coverage{});
    EXPECT_EQ(practices.value(PracticeId{QStringLiteral("P2")}), (Coverage{1, 1, 1}));
}

TEST(Coverage, PercentagesRoundDown)
{
    EXPECT_EQ(knownPercent({50, 7, 5}), 14);
    EXPECT_EQ(donePercent({50, 7, 5}), 10);
    EXPECT_EQ(donePercent({250, 249, 249}), 99); // 99.6
    EXPECT_EQ(donePercent({3, 2, 2}), 66);
    EXPECT_EQ(donePercent({3, 3, 3}), 100);
    EXPECT_EQ(donePercent({0, 0, 0}), 0);
    EXPECT_EQ(knownPercent({0, 0, 0}), 0);
}

} // namespace

RC_GTEST_PROP(CoverageProperty, PracticesAddUpAndSharesStayWithinTheirBounds, ())
{
    const auto statuses = *rc::gen::container<std::vector<Status>>(rc::gen::elementOf(allStatuses));
    const auto catalogue = catalogueFor(statuses.size());
    const auto standings = standingsOf(statuses);

    const Coverage whole = coverage(catalogue, Profile{}, standings);
    Coverage sum;
    for (const Coverage &practice : coverageByPractice(catalogue, Profile{}, standings)) {
        sum.applicable += practice.applicable;
        sum.known += practice.known;
        sum.done += practice.done;
    }
    RC_ASSERT(sum == whole);
    RC_ASSERT(0 <= whole.done);
    RC_ASSERT(whole.done <= whole.known);
    RC_ASSERT(whole.known <= whole.applicable);
    RC_ASSERT(0 <= donePercent(whole));
    RC_ASSERT(donePercent(whole) <= knownPercent(whole));
    RC_ASSERT(knownPercent(whole) <= 100);
    RC_ASSERT((knownPercent(whole) == 100) == (whole.applicable > 0 && whole.known == whole.applicable));
}

} // namespace holdfast::progress
