// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/app/messages.h"
#include "app/view/app/pages.h"
#include "app/view/packs/packs_view_model.h"
#include "app/view/practices/practices_view_model.h"
#include "tests/support/example_pack.h"
#include "tests/view/view_case.h"

#include <QUrl>

namespace holdfast::view::test {

namespace {

using holdfast::test::examplePackDocument;
using holdfast::test::examplePackName;
using holdfast::test::PackMaker;

const QString example = QStringLiteral(HOLDFAST_SOURCE_DIR "/assets/packs/housing-estate-workshop.holdfastpack");

class PacksPage : public ViewCase
{
protected:
    PacksPage() { enterHome(); }

    [[nodiscard]] PacksViewModel &packs() { return *app.pages()->packs(); }
    void examine(const QString &file)
    {
        packs().examine(file);
        settle();
    }
    void installExample()
    {
        examine(example);
        packs().install(true);
        settle();
    }
    [[nodiscard]] int practices() { return app.pages()->practices()->practices()->rowCount(); }
};

TEST_F(PacksPage, ShowsWhatAPackHoldsAndWhoseItIsBeforeItComesIn)
{
    examine(example);
    ASSERT_TRUE(packs().isOffered());
    EXPECT_EQ(packs().offeredTitle(), QStringLiteral("Housing estate workshop"));
    EXPECT_EQ(packs().offeredContents(), QStringLiteral("5 steps, 4 cases, 1 drill"));
    EXPECT_EQ(packs().offeredOrigin(), QStringLiteral("Version 1 by Holdfast contributors, published on 24 November 2026"));
    EXPECT_TRUE(packs().isNewPublisher());
    EXPECT_EQ(packs().fingerprint().size(), 24);
    EXPECT_EQ(packs().packs()->count(), 0);
    preferences.setLanguage(Preferences::Language::SimplifiedChinese);
    EXPECT_NE(packs().offeredTitle(), QStringLiteral("Housing estate workshop"));
    packs().decline();
    EXPECT_FALSE(packs().isOffered());
}

TEST_F(PacksPage, InstallsItOnceTheFingerprintWasCompared)
{
    const int before = practices();
    examine(example);
    packs().install(false);
    settle();
    EXPECT_TRUE(packs().isOffered()) << "it can still be compared";
    EXPECT_EQ(packs().packs()->count(), 0);
    packs().install(true);
    settle();
    EXPECT_FALSE(packs().isOffered());
    EXPECT_EQ(packs().outcome(), QStringLiteral("Installed: Housing estate workshop"));
    EXPECT_EQ(packs().packs()->count(), 1);
    EXPECT_EQ(practices(), before + 1);
    packs().remove(examplePackName);
    settle();
    EXPECT_EQ(packs().packs()->count(), 0);
    EXPECT_EQ(practices(), before);
}

TEST_F(PacksPage, TellsTheListsThatAreShown)
{
    int resets = 0;
    QObject::connect(app.pages()->practices()->practices(), &QAbstractItemModel::modelReset, [&] { ++resets; });
    installExample();
    EXPECT_EQ(resets, 1);
}

TEST_F(PacksPage, ShowsNoneBetweenTwoOffers)
{
    // What was confirmed for one must be gone before the next is shown.
    examine(example);
    packs().examine(example);
    packs().examine(example);
    std::vector<bool> offered;
    QObject::connect(&packs(), &PacksViewModel::changed, [&] { offered.push_back(packs().isOffered()); });
    settle();
    EXPECT_EQ(offered, (std::vector{false, true, false, true}));
}

TEST_F(PacksPage, StepsSayThatTheyComeFromAPack)
{
    installExample();
    openStep(QStringLiteral("housing-estate-workshop.A02"));
    EXPECT_EQ(app.pages()->step()->basis(),
              QStringLiteral("From the pack “Housing estate workshop” by Holdfast contributors. How much "
                             "it helps is their own estimate."));
}

TEST_F(PacksPage, TheWayBackLeadsToNothingThatIsGone)
{
    installExample();
    openStep(QStringLiteral("housing-estate-workshop.A02"));
    app.openPage(Page::Packs);
    packs().remove(examplePackName);
    settle();
    app.back();
    EXPECT_EQ(app.page(), Page::Today);
}

TEST_F(PacksPage, AGoodFileTakesAwayWhatWasSaidAboutABadOne)
{
    examine(QStringLiteral("/nowhere"));
    EXPECT_FALSE(app.messages()->problemTitle().isEmpty());
    examine(example);
    EXPECT_TRUE(app.messages()->problemTitle().isEmpty());
}

TEST_F(PacksPage, TakesAddressesAsDragAndDropGivesThem)
{
    examine(QUrl::fromLocalFile(example).toString());
    EXPECT_TRUE(packs().isOffered());
}

TEST_F(PacksPage, SaysWhyAFileIsNotTaken)
{
    const tests::TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("a.holdfastpack"));
    ASSERT_TRUE(tests::writeFile(file, examplePackDocument()));
    examine(file);
    EXPECT_FALSE(packs().isOffered());
    EXPECT_EQ(app.messages()->problemTitle(), QStringLiteral("This pack is not signed"));
    examine(folder.path(QStringLiteral("nowhere")));
    EXPECT_EQ(app.messages()->problemTitle(), QStringLiteral("There is no such file"));
}

TEST_F(PacksPage, KnowsTheNextVersionByItsKey)
{
    const tests::TemporaryFolder folder;
    const QString file = folder.path(QStringLiteral("a.holdfastpack"));
    ASSERT_TRUE(tests::writeFile(file, PackMaker().pack(examplePackDocument(1))));
    examine(file);
    packs().install(true);
    settle();
    ASSERT_TRUE(tests::writeFile(file, PackMaker().pack(examplePackDocument(2))));
    examine(file);
    EXPECT_FALSE(packs().isNewPublisher());
    packs().install(false);
    settle();
    EXPECT_EQ(packs().packs()->index(0).data(PackListModel::DetailRole).toString(),
              QStringLiteral("Version 2 by Holdfast contributors, published on 24 November 2026"));
}

TEST_F(PacksPage, AFileFromTheFileManagerWaitsForTheVault)
{
    lock();
    app.takePack(example);
    settle();
    EXPECT_EQ(app.screen(), Screen::Unlock);
    unlock();
    settle();
    EXPECT_EQ(app.page(), Page::Packs);
    EXPECT_TRUE(packs().isOffered());
}

TEST_F(PacksPage, StepsOfAPackCanBeOpenedMarkedAndStayOpenWhileItGoes)
{
    installExample();
    const QString action = QStringLiteral("housing-estate-workshop.A02");
    openStep(action);
    EXPECT_FALSE(app.pages()->step()->title().isEmpty());
    mark(action);
    EXPECT_EQ(status(action), progress::Status::Done);
    packs().remove(examplePackName);
    settle();
    EXPECT_FALSE(app.pages()->step()->title().isEmpty());
    EXPECT_EQ(overview.contents().marks.value(ActionId(action)).size(), 1U);
}

} // namespace

} // namespace holdfast::view::test
