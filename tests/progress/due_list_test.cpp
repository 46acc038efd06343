// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/progress/due_list.h"
#include "tests/progress/small_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace holdfast::progress {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QDate today(2026, 11, 23);

ActionId id(const char *text)
{
    return ActionId{QString::fromLatin1(text)};
}

catalogue::Catalogue catalogueOfSix()
{
    std::vector<catalogue::Action> actions;
    for (const char *name : {"A01", "A02", "A03", "A04", "A05", "A06"})
        actions.push_back(test::action(QString::fromLatin1(name), QStringLiteral("P1")));
    return test::catalogueOf(actions);
}

Standing due(Status status, const QDate &dueOn)
{
    Standing standing;
    standing.status = status;
    standing.dueOn = dueOn;
    return standing;
}

Standing putOff(const QDate &until)
{
    Standing standing;
    standing.status = Status::Later;
    standing.laterUntil = until;
    return standing;
}

TEST(DueList, OverdueThenDueThenUpcomingEachByDay)
{
    const QHash<ActionId, Standing> standings{
        {id("A01"), due(Status::Done, today.addDays(2))},      {id("A02"), due(Status::Due, today)},
        {id("A03"), due(Status::Due, today.addDays(-3))},      {id("A04"), due(Status::Overdue, today.addDays(-40))},
        {id("A05"), due(Status::Overdue, today.addDays(-90))}, {id("A06"), putOff(today.addDays(1))},
    };
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, standings, today, 7),
                ElementsAre(DueEntry{id("A05"), Status::Overdue, today.addDays(-90)},
                            DueEntry{id("A04"), Status::Overdue, today.addDays(-40)},
                            DueEntry{id("A03"), Status::Due, today.addDays(-3)}, DueEntry{id("A02"), Status::Due, today},
                            DueEntry{id("A06"), Status::Later, today.addDays(1)},
                            DueEntry{id("A01"), Status::Done, today.addDays(2)}));
}

TEST(DueList, TheHorizonIsTheLastDayThatCounts)
{
    const QHash<ActionId, Standing> standings{
        {id("A01"), due(Status::Done, today.addDays(7))},
        {id("A02"), due(Status::Done, today.addDays(8))},
        {id("A03"), putOff(today.addDays(8))},
    };
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, standings, today, 7),
                ElementsAre(DueEntry{id("A01"), Status::Done, today.addDays(7)}));
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, standings, today, 0), IsEmpty());
}

TEST(DueList, NothingThatWasNeverDoneIsDue)
{
    QHash<ActionId, Standing> standings;
    standings[id("A01")].status = Status::NotDone;
    standings[id("A02")].status = Status::NotApplicable;
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, standings, today, 365), IsEmpty());
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, {}, today, 365), IsEmpty());
}

TEST(DueList, WhatDoesNotApplyIsNotListed)
{
    catalogue::Action foreign = test::action(QStringLiteral("A01"), QStringLiteral("P1"));
    foreign.regions = {catalogue::Region::MainlandChina};
    Profile profile;
    profile.region = catalogue::Region::HongKong;
    EXPECT_THAT(dueList(test::catalogueOf({foreign}), profile, {{id("A01"), due(Status::Overdue, today.addDays(-90))}}, today, 7),
                IsEmpty());
}

TEST(DueList, EqualDaysAreInOrderOfTheirIds)
{
    const QHash<ActionId, Standing> standings{
        {id("A03"), due(Status::Due, today)},
        {id("A01"), due(Status::Due, today)},
        {id("A02"), due(Status::Due, today)},
    };
    EXPECT_THAT(dueList(catalogueOfSix(), Profile{}, standings, today, 7),
                ElementsAre(DueEntry{id("A01"), Status::Due, today}, DueEntry{id("A02"), Status::Due, today},
                            DueEntry{id("A03"), Status::Due, today}));
}

} // namespace

} // namespace holdfast::progress
