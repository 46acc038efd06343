// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/step/hotline_model.h"
#include "app/view/step/step_advice.h"
#include "tests/view/view_case.h"

namespace holdfast::view::test {

namespace {

const ActionId changed{QStringLiteral("B09")};
const ActionId retired{QStringLiteral("B12")};

/// The shipped catalogue, but that one action changed and another was retired, both on 1 June 2026.
catalogue::Catalogue later()
{
    catalogue::CatalogueParts parts = shippedCatalogue().parts();
    const QDate day(2026, 6, 1);
    for (catalogue::Action &action : parts.actions) {
        if (action.id == changed) {
            action.changedOn = day;
            action.change = catalogue::LocalizedText({QStringLiteral("Six numbers now."), {}, {}});
        } else if (action.id == retired) {
            catalogue::Action tombstone;
            tombstone.id = action.id;
            tombstone.practice = action.practice;
            tombstone.title = action.title;
            tombstone.retired = true;
            tombstone.retiredOn = day;
            tombstone.replacedBy = changed;
            action = tombstone;
        }
    }
    return catalogue::Catalogue(std::move(parts));
}

/// A vault in which both were marked before that day, opened after it.
class Advice : public testing::Test
{
protected:
    Advice()
    {
        preferences.setLanguage(Preferences::Language::English);
        {
            overview::Overview before(shippedCatalogue(), scratch.folder, scratch.surroundings());
            before.create(tests::passphraseKey());
            for (const ActionId &action : {changed, retired}) {
                overview::MarkRequest request;
                request.action = action;
                before.mark(request);
            }
            wait(before);
        }
        scratch.clock.set(QDateTime(QDate(2026, 6, 10), QTime(9, 0), QTimeZone::utc()));
        overview.open(tests::passphraseKey());
        wait(overview);
    }

    static void wait(const overview::Overview &overview)
    {
        ASSERT_TRUE(happens([&] { return !overview.isBusy(); }));
    }

    const catalogue::Catalogue catalogue = later();
    tests::ScratchVault scratch;
    tests::FakeAppearance appearance;
    Preferences preferences{QString(), appearance};
    overview::Overview overview{catalogue, scratch.folder, scratch.surroundings()};
};

TEST_F(Advice, ThatChangedSaysWhenAndWhatUntilItWasLookedAt)
{
    StepAdvice advice(overview, preferences, *catalogue.action(changed));
    EXPECT_TRUE(advice.isChanged());
    EXPECT_EQ(advice.changedText(), QStringLiteral("This advice changed on 1 June 2026."));
    EXPECT_EQ(advice.change(), QStringLiteral("Six numbers now."));
    advice.keepMark();
    wait(overview);
    EXPECT_FALSE(advice.isChanged());
    EXPECT_EQ(overview.picture().standing(changed).status, progress::Status::Done);
}

TEST_F(Advice, ThatIsRetiredNamesItsSuccessorAndKeepsTheMarks)
{
    const StepAdvice advice(overview, preferences, *catalogue.action(retired));
    EXPECT_TRUE(advice.isRetired());
    EXPECT_FALSE(advice.isChanged());
    EXPECT_TRUE(advice.retiredText().contains(QLatin1String("1 June 2026")));
    EXPECT_EQ(advice.successor(), changed.text());
    EXPECT_EQ(advice.successorTitle(), catalogue.action(changed)->title.in(catalogue::Language::English));
    EXPECT_EQ(overview.contents().marks.value(retired).size(), 1U);
    EXPECT_EQ(overview.picture().standing(retired).status, progress::Status::Unknown);
}

TEST_F(Advice, NumbersOfTheOwnRegionComeFirstAndOldOnesSaySo)
{
    progress::Profile profile;
    profile.region = catalogue::Region::MainlandChina;
    overview.saveProfile(profile);
    wait(overview);
    const ActionId reporting(QStringLiteral("V11"));
    const HotlineModel model(overview, preferences, reporting);
    ASSERT_EQ(static_cast<std::size_t>(model.rowCount()), catalogue.action(reporting)->hotlines.size())
        << "others are only further down";
    EXPECT_EQ(model.index(0).data(HotlineModel::NumberRole).toString(), QStringLiteral("96110"));
    EXPECT_FALSE(model.index(0).data(HotlineModel::CheckedRole).toString().contains(QLatin1String("a while ago")));
    scratch.clock.set(QDateTime(QDate(2027, 8, 1), QTime(9, 0), QTimeZone::utc()));
    overview.refreshDay();
    EXPECT_TRUE(model.index(0).data(HotlineModel::CheckedRole).toString().contains(QLatin1String("a while ago")));
}

} // namespace

} // namespace holdfast::view::test
