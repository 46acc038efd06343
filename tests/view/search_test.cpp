// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/pages.h"
#include "app/view/search/search_view_model.h"
#include "tests/view/view_case.h"

namespace holdfast::view::test {

namespace {

class Search : public ViewCase
{
protected:
    Search()
    {
        app.openSample();
        settle();
    }
    [[nodiscard]] SearchViewModel &search() { return *app.pages()->search(); }
    [[nodiscard]] QVariant first(FoundModel::Role role) { return search().found()->index(0).data(role); }
    /// The number of the row with this title, or -1.
    [[nodiscard]] int rowOf(const QString &title)
    {
        for (int row = 0; row < search().found()->count(); ++row) {
            if (search().found()->index(row).data(FoundModel::TitleRole) == title)
                return row;
        }
        return -1;
    }
};

TEST_F(Search, ListsTheGlossaryBeforeAnythingIsTyped)
{
    EXPECT_EQ(search().found()->count(), static_cast<int>(SearchViewModel::portion));
    EXPECT_EQ(first(FoundModel::KindRole).toString(), QStringLiteral("Word"));
    EXPECT_FALSE(first(FoundModel::OpensRole).toBool());
    EXPECT_TRUE(search().hasMore());
    const int before = search().found()->count();
    search().showMore();
    EXPECT_GT(search().found()->count(), before);
    // In the order of the alphabet.
    QStringList titles;
    for (int row = 0; row < before; ++row)
        titles << search().found()->index(row).data(FoundModel::TitleRole).toString().toLower();
    EXPECT_TRUE(
        std::is_sorted(titles.begin(), titles.end(), [](const auto &a, const auto &b) { return a.localeAwareCompare(b) < 0; }));
}

TEST_F(Search, OpensStepsAndShowsNumbers)
{
    search().setQuery(QStringLiteral("18222"));
    EXPECT_EQ(first(FoundModel::KindRole).toString(), QStringLiteral("Number"));
    EXPECT_TRUE(first(FoundModel::TitleRole).toString().endsWith(QLatin1String(": 18222")));
    const catalogue::Action &action = *shippedCatalogue().action(ActionId(QStringLiteral("B09")));
    search().setQuery(action.title.in(catalogue::Language::English));
    EXPECT_EQ(first(FoundModel::TargetRole).toString(), QStringLiteral("B09"));
    EXPECT_TRUE(first(FoundModel::OpensRole).toBool());
}

TEST_F(Search, SaysWhenThereIsNothing)
{
    search().setQuery(QStringLiteral("xyzzy"));
    EXPECT_EQ(search().found()->count(), 0);
    EXPECT_EQ(search().summary(), QStringLiteral("Nothing found. Try fewer letters or another word."));
    search().setQuery(QStringLiteral("  "));
    EXPECT_GT(search().found()->count(), 0) << "spaces are nothing typed";
}

TEST_F(Search, FollowsTheLanguage)
{
    search().setQuery(QStringLiteral("钱"));
    const int inEnglish = search().found()->count();
    preferences.setLanguage(Preferences::Language::TraditionalChineseHongKong);
    EXPECT_GT(search().found()->count(), 0);
    EXPECT_GE(search().found()->count(), inEnglish);
}

TEST_F(Search, IsForgottenWithTheVault)
{
    EXPECT_NE(app.pages()->search(), nullptr);
    app.leaveSample();
    settle();
    EXPECT_EQ(app.pages()->search(), nullptr);
}

} // namespace

} // namespace holdfast::view::test
