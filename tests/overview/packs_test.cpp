// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "tests/overview/overview_case.h"
#include "tests/support/example_pack.h"

namespace holdfast::overview::test {

namespace {

using holdfast::test::examplePack;
using holdfast::test::examplePackDocument;
using holdfast::test::examplePackName;
using holdfast::test::PackMaker;

const ActionId lobby{QStringLiteral("housing-estate-workshop.A02")};

/// Over what is built in, since the example pack refers to it.
class Packs : public testing::Test
{
protected:
    Packs()
    {
        QObject::connect(&inUse(), &CatalogueInUse::offered, [this](const auto &pack) { offer = pack; });
        overview.create(tests::passphraseKey());
        settle();
    }

    [[nodiscard]] CatalogueInUse &inUse() { return overview.catalogueInUse(); }
    void settle()
    {
        ASSERT_TRUE(happens([this] { return !overview.isBusy(); }));
    }
    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        const QString file = folder.path(QStringLiteral("a.holdfastpack"));
        EXPECT_TRUE(tests::writeFile(file, content));
        return file;
    }
    /// What examining it comes to.
    void examine(const QByteArray &content)
    {
        offer.reset();
        inUse().examine(fileWith(content));
        settle();
    }
    void install(const QByteArray &content, bool compared = true)
    {
        examine(content);
        ASSERT_NE(offer, nullptr);
        inUse().install(*offer, compared);
        settle();
    }
    void reopen()
    {
        overview.lock();
        settle();
        overview.open(tests::passphraseKey());
        settle();
    }
    [[nodiscard]] ErrorCode lastFailure() const { return heard.failures.empty() ? ErrorCode::Cancelled : heard.failures.back(); }
    [[nodiscard]] std::size_t shelfSize() { return inUse().packs().size(); }

    const catalogue::Catalogue builtIn = *catalogue::readCatalogue(catalogue::shippedFiles());
    tests::TemporaryFolder folder;
    tests::ScratchVault scratch;
    Overview overview{builtIn, scratch.folder, scratch.surroundings()};
    Heard heard{overview};
    std::shared_ptr<OfferedPack> offer;
};

TEST_F(Packs, AreOfferedBeforeAnythingChanges)
{
    examine(examplePack());
    ASSERT_NE(offer, nullptr);
    EXPECT_EQ(offer->opened.pack.head.name, examplePackName);
    EXPECT_EQ(offer->standing, catalogue::PackStanding::NewPublisher);
    EXPECT_EQ(shelfSize(), 0U);
    EXPECT_EQ(overview.catalogue().action(lobby), nullptr);
}

TEST_F(Packs, StandBesideWhatIsBuiltInAlsoAfterUnlockingAnew)
{
    install(examplePack());
    EXPECT_EQ(shelfSize(), 1U);
    EXPECT_NE(overview.catalogue().action(lobby), nullptr);
    EXPECT_EQ(overview.catalogue().action(payment)->title, builtIn.action(payment)->title);
    overview.lock();
    settle();
    EXPECT_EQ(overview.catalogue().action(lobby), nullptr) << "what is in the vault is read after unlocking";
    overview.open(tests::passphraseKey());
    settle();
    EXPECT_NE(overview.catalogue().action(lobby), nullptr);
    EXPECT_TRUE(inUse().packs()[0].head);
}

TEST_F(Packs, WaitForTheFingerprint)
{
    examine(examplePack());
    inUse().install(*offer, false);
    settle();
    EXPECT_EQ(lastFailure(), ErrorCode::PackFingerprintWrong);
    EXPECT_EQ(shelfSize(), 0U);
}

TEST_F(Packs, LeaveTheirMarksAndTheirPinBehind)
{
    install(examplePack());
    overview.mark(requestFor(lobby, MarkKind::Done, QStringLiteral("done with the neighbours")));
    settle();
    inUse().remove(examplePackName);
    settle();
    EXPECT_EQ(shelfSize(), 0U);
    EXPECT_EQ(overview.catalogue().action(lobby), nullptr);
    reopen();
    ASSERT_EQ(overview.contents().marks.value(lobby).size(), 1U);
    // Somebody else's pack of that name is still refused.
    examine(PackMaker(9).pack(examplePackDocument(7)));
    EXPECT_EQ(offer, nullptr);
    EXPECT_EQ(lastFailure(), ErrorCode::PackOfAnotherKey);
    // The publisher's own comes back, and the marks with it.
    install(examplePack());
    EXPECT_EQ(overview.picture().standing(lobby).status, Status::Done);
}

TEST_F(Packs, AreNeverReplacedByOlderOnesOrByOthers)
{
    const PackMaker maker(3);
    install(maker.pack(examplePackDocument(5)));
    examine(maker.pack(examplePackDocument(4)));
    EXPECT_EQ(lastFailure(), ErrorCode::PackOlder);
    examine(PackMaker(4).pack(examplePackDocument(6)));
    EXPECT_EQ(lastFailure(), ErrorCode::PackOfAnotherKey);
    EXPECT_EQ(inUse().packs()[0].pin.version, 5);
    examine(maker.pack(examplePackDocument(6)));
    EXPECT_EQ(offer->standing, catalogue::PackStanding::Update);
    inUse().install(*offer, false);
    settle();
    EXPECT_EQ(inUse().packs()[0].pin.version, 6);
}

TEST_F(Packs, ThatAreNoneAreRefusedAndNothingChanges)
{
    const QByteArray good = examplePack();
    const PackMaker maker;
    const std::vector<std::pair<QByteArray, ErrorCode>> bad{
        {good.first(good.size() / 2), ErrorCode::PackSignatureWrong},
        {good + ' ', ErrorCode::PackSignatureWrong},
        {examplePackDocument(), ErrorCode::PackUnsigned},
        {"hello", ErrorCode::PackUnreadable},
        {"", ErrorCode::PackUnreadable},
        {maker.pack("{}"), ErrorCode::PackInvalid},
        {maker.pack("{\"schema_version\": 2}"), ErrorCode::PackTooNew},
        {QByteArray(catalogue::largestPack + 1, 'x'), ErrorCode::PackTooLarge}};
    const auto before = scratch.contents();
    for (const auto &[content, code] : bad) {
        examine(content);
        EXPECT_EQ(offer, nullptr);
        EXPECT_EQ(lastFailure(), code);
    }
    EXPECT_EQ(scratch.contents(), before);
    inUse().examine(folder.path(QStringLiteral("nowhere")));
    settle();
    EXPECT_EQ(lastFailure(), ErrorCode::NoSuchFile);
}

TEST_F(Packs, NeedAnOpenVault)
{
    overview.lock();
    settle();
    inUse().examine(fileWith(examplePack()));
    settle();
    EXPECT_EQ(lastFailure(), ErrorCode::Locked);
}

TEST_F(Packs, ThatThisVersionCannotUseStayInTheVault)
{
    install(examplePack());
    overview.lock();
    settle();
    // A Holdfast without the risks that the pack names.
    catalogue::CatalogueParts parts;
    const catalogue::Catalogue empty(parts);
    Overview other(empty, scratch.folder, scratch.surroundings());
    other.open(tests::passphraseKey());
    ASSERT_TRUE(happens([&] { return !other.isBusy(); }));
    ASSERT_EQ(other.catalogueInUse().packs().size(), 1U);
    EXPECT_FALSE(other.catalogueInUse().packs()[0].head);
    EXPECT_EQ(other.catalogueInUse().packs()[0].pin.name, examplePackName);
}

/// Advice that changed after a mark was made.
class ChangedAdvice : public testing::Test
{
protected:
    static catalogue::Catalogue changedOn(const QDate &day)
    {
        catalogue::Action changed = holdfast::test::action(payment.text(), QStringLiteral("P4"));
        changed.changedOn = day;
        return holdfast::test::catalogueOf({changed});
    }
    void run(Overview &overview)
    {
        ASSERT_TRUE(happens([&] { return !overview.isBusy(); }));
    }
    void markUnderTheOldAdvice()
    {
        const catalogue::Catalogue before =
            holdfast::test::catalogueOf({holdfast::test::action(payment.text(), QStringLiteral("P4"))});
        Overview overview(before, scratch.folder, scratch.surroundings());
        overview.create(tests::passphraseKey());
        run(overview);
        overview.mark(requestFor(payment));
        run(overview);
    }

    tests::ScratchVault scratch;
};

TEST_F(ChangedAdvice, IsOfferedForASecondLookAndNothingIsLost)
{
    markUnderTheOldAdvice();
    const QDate day = scratch.clock.today().addDays(3);
    scratch.clock.set(scratch.clock.now().addDays(5));
    const catalogue::Catalogue after = changedOn(day);
    Overview overview(after, scratch.folder, scratch.surroundings());
    overview.open(tests::passphraseKey());
    run(overview);
    EXPECT_EQ(overview.picture().secondLooks(), std::vector{payment});
    EXPECT_EQ(overview.picture().standing(payment).status, Status::Done);
    overview.catalogueInUse().lookAgain(payment);
    run(overview);
    EXPECT_TRUE(overview.picture().secondLooks().empty());
    EXPECT_EQ(overview.picture().standing(payment).status, Status::Done) << "the mark is as it was";
    overview.lock();
    run(overview);
    overview.open(tests::passphraseKey());
    run(overview);
    EXPECT_TRUE(overview.picture().secondLooks().empty()) << "and it stays looked at";
}

TEST_F(ChangedAdvice, IsDealtWithByANewMark)
{
    markUnderTheOldAdvice();
    const catalogue::Catalogue after = changedOn(scratch.clock.today().addDays(3));
    scratch.clock.set(scratch.clock.now().addDays(5));
    Overview overview(after, scratch.folder, scratch.surroundings());
    overview.open(tests::passphraseKey());
    run(overview);
    overview.mark(requestFor(payment));
    run(overview);
    EXPECT_TRUE(overview.picture().secondLooks().empty());
}

TEST_F(ChangedAdvice, OfTomorrowWaits)
{
    markUnderTheOldAdvice();
    const catalogue::Catalogue after = changedOn(scratch.clock.today().addDays(300));
    Overview overview(after, scratch.folder, scratch.surroundings());
    overview.open(tests::passphraseKey());
    run(overview);
    EXPECT_TRUE(overview.picture().secondLooks().empty());
}

TEST_F(ChangedAdvice, FromBeforeTheMarkNeedsNoSecondLook)
{
    markUnderTheOldAdvice();
    const catalogue::Catalogue after = changedOn(scratch.clock.today());
    Overview overview(after, scratch.folder, scratch.surroundings());
    overview.open(tests::passphraseKey());
    run(overview);
    EXPECT_TRUE(overview.picture().secondLooks().empty());
}

} // namespace

} // namespace holdfast::overview::test
