// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/catalogue_repository.h"
#include "app/store/placement_repository.h"
#include "tests/support/scratch_database.h"

#include <gtest/gtest.h>

// What stands beside the assessments (assessment_repository_test.cpp).

namespace holdfast::store {

namespace {

using catalogue::CatalogueSince;
using risk::Place;
using risk::Placements;

const QDate firstDay(2026, 5, 23);

class Repositories : public testing::Test
{
protected:
    void reopen()
    {
        ASSERT_TRUE(m_database.close());
        m_database = std::move(*m_scratch.open());
    }
    [[nodiscard]] bool runs(const char *sql)
    {
        return m_database.write([&] { return m_database.run(sql); }).has_value();
    }

private:
    tests::ScratchDatabase m_scratch;

protected:
    Database m_database = m_scratch.create();
};

class PlacedSteps : public Repositories
{
protected:
    [[nodiscard]] Placements all()
    {
        const auto placements = PlacementRepository(m_database).all();
        EXPECT_TRUE(placements);
        return placements.value_or(Placements());
    }
    void set(const char *action, Place place)
    {
        EXPECT_TRUE(PlacementRepository(m_database).set(ActionId(QString::fromLatin1(action)), place));
    }
    [[nodiscard]] static risk::Placement placed(const char *action, Place place)
    {
        return {ActionId(QString::fromLatin1(action)), place};
    }
};

class CataloguesInUse : public Repositories
{
protected:
    [[nodiscard]] CatalogueRepository catalogues() { return CatalogueRepository(m_database); }
    [[nodiscard]] static CatalogueSince since(const char *version, const QDate &day)
    {
        return {QString::fromLatin1(version), day};
    }
};

} // namespace

TEST_F(PlacedSteps, StandInTheOrderInWhichTheyWerePlaced)
{
    EXPECT_TRUE(all().empty());
    set("Z01", Place::First);
    set("A01", Place::Last);
    set("M01", Place::First);
    reopen();
    EXPECT_EQ(all(), (Placements{placed("Z01", Place::First), placed("A01", Place::Last), placed("M01", Place::First)}));
}

TEST_F(PlacedSteps, TakeThePlaceOfWhatWasSaidBefore)
{
    set("A01", Place::First);
    set("B01", Place::First);
    set("A01", Place::Last);
    reopen();
    EXPECT_EQ(all(), (Placements{placed("B01", Place::First), placed("A01", Place::Last)}));
    // The same again says nothing new, and keeps its turn.
    set("B01", Place::First);
    EXPECT_EQ(all(), (Placements{placed("B01", Place::First), placed("A01", Place::Last)}));
}

TEST_F(PlacedSteps, GoWhenTheRankingIsToDecideAgain)
{
    set("A01", Place::First);
    set("B01", Place::Last);
    set("A01", Place::Ranked);
    set("C01", Place::Ranked);
    reopen();
    EXPECT_EQ(all(), (Placements{placed("B01", Place::Last)}));
}

TEST_F(PlacedSteps, AreOfAnActionAndKnowNoThirdWord)
{
    EXPECT_FALSE(PlacementRepository(m_database).set({}, Place::First));
    for (const char *values : {"'A01', 'middle'", "'A01', 'FIRST'", "'A01', ''", "'A01', NULL", "'', 'first'", "NULL, 'first'"}) {
        const QByteArray sql = QByteArray("INSERT INTO placement (action, place) VALUES (") + values + ')';
        EXPECT_FALSE(runs(sql.constData())) << values;
    }
    EXPECT_TRUE(all().empty());
    set("A01", Place::First);
    EXPECT_FALSE(runs("INSERT INTO placement (action, place) VALUES ('A01', 'last')")) << "one place for each";
    EXPECT_FALSE(runs("UPDATE placement SET place = 'ranked'"));
    EXPECT_EQ(all(), (Placements{placed("A01", Place::First)}));
}

TEST_F(CataloguesInUse, AreNotedOnceForAsLongAsTheyStay)
{
    EXPECT_TRUE(catalogues().all()->empty());
    ASSERT_TRUE(catalogues().note(since("2026.1", firstDay)));
    const qint64 commits = *m_database.commitSequence();
    ASSERT_TRUE(catalogues().note(since("2026.1", firstDay.addDays(9))));
    EXPECT_EQ(*m_database.commitSequence(), commits) << "nothing is written";
    reopen();
    ASSERT_TRUE(catalogues().note(since("2026.1", firstDay.addDays(-9))));
    EXPECT_EQ(*catalogues().all(), std::vector{since("2026.1", firstDay)});
}

TEST_F(CataloguesInUse, AnOlderOneThatComesBackIsNotedAnew)
{
    const std::vector all{since("2026.1", firstDay), since("2026.1 + estate 3", firstDay),
                          since("2026.2 + estate 3", firstDay.addDays(-100)), since("2026.1", firstDay.addDays(3))};
    for (const CatalogueSince &inUse : all)
        ASSERT_TRUE(catalogues().note(inUse));
    reopen();
    EXPECT_EQ(*catalogues().all(), all) << "in the order in which they came, whatever the clock said";
}

TEST_F(CataloguesInUse, WithoutAVersionAreRefused)
{
    EXPECT_FALSE(catalogues().note(since("", firstDay)));
    EXPECT_TRUE(catalogues().all()->empty());
}

TEST_F(CataloguesInUse, SinceADayThatCannotBeReadAgainAreRefused)
{
    // ISO 8601 has ten characters for the years 1 to 9999 only. Stored all the same, nobody could open the vault again.
    EXPECT_FALSE(catalogues().note(since("2026.1", {})));
    EXPECT_FALSE(catalogues().note(since("2026.1", QDate(10'000, 1, 1))));
    const auto all = catalogues().all();
    ASSERT_TRUE(all) << all.error().detail.toStdString();
    EXPECT_TRUE(all->empty());
}

TEST_F(CataloguesInUse, WithAnImpossibleDayAreDamage)
{
    ASSERT_TRUE(catalogues().note(since("2026.1", firstDay)));
    ASSERT_TRUE(runs("INSERT INTO catalogue_in_use (version, local_day) VALUES ('2026.2', '2026-02-30')"));
    EXPECT_EQ(catalogues().all().error().code, ErrorCode::DatabaseDamaged);
    EXPECT_EQ(catalogues().note(since("2026.3", firstDay)).error().code, ErrorCode::DatabaseDamaged)
        << "what is damaged is left alone";
}

} // namespace holdfast::store
