// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/overview/overview_case.h"

namespace holdfast::overview::test {

namespace {

/// An overview whose clock lives in a zone, at a moment of one's own choosing.
class OverviewDay : public testing::Test
{
protected:
    void begin(const QByteArray &zone, const QDateTime &localMoment)
    {
        const QTimeZone here(zone);
        ASSERT_TRUE(here.isValid());
        clock = std::make_unique<FixedClock>(QDateTime(localMoment.date(), localMoment.time(), here), here);
        overview = std::make_unique<Overview>(
            catalogue, scratch.folder,
            store::VaultSurroundings{scratch.storage, scratch.random, *clock, store::KeyDerivationCost::lowest()});
        heard = std::make_unique<Heard>(*overview);
        overview->create(tests::passphraseKey());
        settle();
        ASSERT_EQ(overview->access(), Access::Open);
        heard->forget();
    }
    void settle() const
    {
        ASSERT_TRUE(happens([this] { return !overview->isBusy(); }));
    }
    void mark(const ActionId &action) const
    {
        overview->mark(requestFor(action));
        settle();
    }
    /// Whether a refresh says that everything changed.
    [[nodiscard]] bool refreshChanges()
    {
        heard->forget();
        overview->refreshDay();
        EXPECT_LE(heard->pictures.size(), 1u);
        return heard->pictures == std::vector<QSet<ActionId>>{{}};
    }

    const catalogue::Catalogue catalogue = smallCatalogue();
    tests::ScratchVault scratch;
    tests::FakeKeyRing keyRing;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<Overview> overview;
    std::unique_ptr<Heard> heard;
};

QDateTime at(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute)};
}

} // namespace

TEST_F(OverviewDay, MidnightIsTheOneOfTheZoneThePersonLivesIn)
{
    begin("Asia/Hong_Kong", at(2026, 5, 22, 23, 59));
    EXPECT_FALSE(refreshChanges()) << "still the same day";
    clock->advanceSeconds(60);
    EXPECT_TRUE(refreshChanges());
    EXPECT_EQ(overview->picture().today(), QDate(2026, 5, 23));
    EXPECT_FALSE(refreshChanges()) << "once is enough";
}

TEST_F(OverviewDay, AMarkFallsDueOnItsLocalDayPlusTheInterval)
{
    begin("Asia/Hong_Kong", at(2026, 5, 22, 23, 59));
    mark(payment);
    EXPECT_EQ(overview->picture().standing(payment).dueOn, QDate(2026, 5, 22).addDays(90));
    clock->set(QDateTime(QDate(2026, 5, 22).addDays(90), QTime(0, 0), clock->zone()));
    EXPECT_TRUE(refreshChanges());
    EXPECT_EQ(overview->picture().standing(payment).status, Status::Due);
    ASSERT_EQ(overview->picture().due().size(), 1u);
    EXPECT_EQ(overview->picture().due()[0].action, payment);
}

TEST_F(OverviewDay, AnHourThatIsSkippedOrComesTwiceIsNoDay)
{
    // Berlin: the clock jumps from 2:00 to 3:00 on 29 March 2026 and back from 3:00 to 2:00 on 25 October.
    for (const QDate &day : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        begin("Europe/Berlin", QDateTime(day, QTime(0, 30)));
        mark(payment);
        int changes = 0;
        // Half an hour at a time, up to the same hour of the next day.
        while (clock->today() == day) {
            clock->advanceSeconds(1'800);
            changes += refreshChanges() ? 1 : 0;
        }
        EXPECT_EQ(changes, 1) << day.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(overview->picture().today(), day.addDays(1));
        EXPECT_EQ(overview->picture().standing(payment).dueOn, day.addDays(90));
        overview->deleteEverything(keyRing);
        settle();
    }
}

TEST_F(OverviewDay, AClockSetBackTenYearsLosesNothing)
{
    begin("Asia/Hong_Kong", at(2026, 5, 22, 12, 0));
    mark(payment);
    clock->set(clock->now().addYears(-10));
    EXPECT_TRUE(refreshChanges());
    EXPECT_EQ(overview->picture().today(), QDate(2016, 5, 22));
    const progress::Standing standing = overview->picture().standing(payment);
    EXPECT_EQ(standing.status, Status::Done) << "a mark from the future counts as made now";
    EXPECT_EQ(standing.freshness, 1.0);
    mark(updates);
    EXPECT_EQ(overview->picture().standing(updates).status, Status::Done);
    overview->lock();
    settle();
    overview->open(tests::passphraseKey());
    settle();
    EXPECT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(heard->notices, std::vector{store::OpeningNotice::None});
    EXPECT_EQ(overview->picture().coverage().done, 2);
}

TEST_F(OverviewDay, AClockSetBackKeepsTheOrderOfMarks)
{
    begin("Asia/Hong_Kong", at(2026, 5, 22, 12, 0));
    mark(payment);
    clock->set(clock->now().addYears(-10));
    overview->mark(requestFor(payment, MarkKind::NotDone));
    settle();
    EXPECT_EQ(overview->picture().standing(payment).status, Status::NotDone) << "the later mark decides, not the later clock";
}

TEST_F(OverviewDay, WhatIsLockedHasNoDay)
{
    begin("Asia/Hong_Kong", at(2026, 5, 22, 12, 0));
    overview->lock();
    settle();
    clock->advanceDays(1);
    EXPECT_FALSE(refreshChanges());
    EXPECT_FALSE(overview->picture().today().isValid());
}

} // namespace holdfast::overview::test
