// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/data/shipped_files.h"
#include "tests/overview/register_case.h"
#include "tests/support/example_pack.h"

#include <QDir>

// Which catalogue was in use since when, so that a line over time can say where its measure changed.

namespace holdfast::overview::test {

namespace {

using catalogue::CatalogueSince;
using holdfast::test::examplePackDocument;
using holdfast::test::examplePackName;
using holdfast::test::PackMaker;

/// What is built in, since the example pack refers to it, under another version.
catalogue::Catalogue shippedAs(const char *version)
{
    static const catalogue::Catalogue shipped = *catalogue::readCatalogue(catalogue::shippedFiles());
    catalogue::CatalogueParts parts = shipped.parts();
    parts.version = QString::fromLatin1(version);
    return catalogue::Catalogue(std::move(parts));
}

class NotedCatalogues : private FileSystem, public OverviewCase
{
protected:
    NotedCatalogues() : OverviewCase(vfs.name(), shippedAs("2026.1")) {}

    [[nodiscard]] const std::vector<CatalogueSince> &noted() const { return overview->contents().catalogues; }
    [[nodiscard]] CatalogueSince sinceToday(const QString &version) const { return {version, scratch.clock.today()}; }
    /// Another version of Holdfast over the same vault.
    [[nodiscard]] std::unique_ptr<Overview> programWith(const catalogue::Catalogue &shown)
    {
        lock();
        auto surroundings = scratch.surroundings();
        surroundings.virtualFileSystem = vfs.name();
        auto program = std::make_unique<Overview>(shown, scratch.folder, surroundings);
        program->open(tests::passphraseKey());
        EXPECT_TRUE(happens([&program] { return !program->isBusy(); }));
        return program;
    }
    /// Makes and installs the example pack in this version.
    void install(int version)
    {
        auto opened = catalogue::openPack(PackMaker().pack(examplePackDocument(version)), catalogue);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        overview->catalogueInUse().install({std::move(*opened), catalogue::PackStanding::NewPublisher}, true);
        settle();
    }
    [[nodiscard]] static QString withPack(int version)
    {
        return QStringLiteral("2026.1 + %1 %2").arg(examplePackName).arg(version);
    }

    const catalogue::Catalogue newer = shippedAs("2027.1");
    using FileSystem::vfs;
};

} // namespace

TEST_F(NotedCatalogues, BeginWithTheOneTheVaultWasMadeUnder)
{
    create();
    EXPECT_EQ(noted(), std::vector{sinceToday(QStringLiteral("2026.1"))});
    lock();
    EXPECT_TRUE(noted().empty()) << "forgotten with the rest";
    open();
    EXPECT_EQ(noted(), std::vector{sinceToday(QStringLiteral("2026.1"))});
}

TEST_F(NotedCatalogues, BeginSoAlsoWhereTheKeyRingOpensTheVault)
{
    overview->createWithKeyRing(keyRing);
    settle();
    ASSERT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(noted(), std::vector{sinceToday(QStringLiteral("2026.1"))});
}

TEST_F(NotedCatalogues, AreNotNotedAgainAtEveryOpening)
{
    create();
    const CatalogueSince first = sinceToday(QStringLiteral("2026.1"));
    lock();
    const QByteArray database = tests::contentOf(scratch.folder.database());
    for (const int days : {0, 1, 400, -800}) {
        scratch.clock.advanceDays(days);
        open();
        EXPECT_EQ(noted(), std::vector{first});
        lock();
        EXPECT_EQ(tests::contentOf(scratch.folder.database()), database) << "opening writes nothing";
    }
}

TEST_F(NotedCatalogues, ChangeWithHoldfastForwardsAndBack)
{
    create();
    std::vector<CatalogueSince> expected{sinceToday(QStringLiteral("2026.1"))};
    scratch.clock.advanceDays(200);
    expected.push_back(sinceToday(QStringLiteral("2027.1")));
    auto program = programWith(newer);
    EXPECT_EQ(program->contents().catalogues, expected);
    program.reset();
    scratch.clock.advanceDays(3);
    expected.push_back(sinceToday(QStringLiteral("2026.1")));
    open();
    EXPECT_EQ(noted(), expected);
    reopen();
    EXPECT_EQ(noted(), expected);
}

TEST_F(NotedCatalogues, NameThePacksBesideWhatIsBuiltIn)
{
    create();
    std::vector<CatalogueSince> expected{sinceToday(QStringLiteral("2026.1"))};
    const auto expectAfter = [&](const QString &version) {
        expected.push_back(sinceToday(version));
        EXPECT_EQ(noted(), expected);
        scratch.clock.advanceDays(10);
        reopen();
        EXPECT_EQ(noted(), expected) << "not again at the next opening";
    };
    install(1);
    expectAfter(withPack(1));
    install(2);
    expectAfter(withPack(2));
    overview->catalogueInUse().remove(examplePackName);
    settle();
    expectAfter(QStringLiteral("2026.1"));
    EXPECT_TRUE(heard->failures.empty());
    // Refused, and so not in use.
    install(1);
    EXPECT_EQ(heard->failures, std::vector{ErrorCode::PackOlder});
    EXPECT_EQ(noted(), expected);
}

TEST_F(NotedCatalogues, DoNotNameAPackThatCannotBeUsed)
{
    create();
    install(1);
    catalogue::CatalogueParts parts;
    parts.version = QStringLiteral("2020.1");
    // A Holdfast without the risks that the pack names.
    const catalogue::Catalogue empty(std::move(parts));
    const auto program = programWith(empty);
    ASSERT_EQ(program->access(), Access::Open);
    EXPECT_EQ(program->contents().catalogues.back(), sinceToday(QStringLiteral("2020.1")));
}

TEST_F(NotedCatalogues, BeginAtTheFirstOpeningOfAVaultOfAnOlderHoldfast)
{
    ASSERT_TRUE(QDir().mkpath(scratch.folder.path()));
    const QDir kept(QStringLiteral(HOLDFAST_TEST_DATA "/vaults/schema_2"));
    for (const QString &name : kept.entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(kept.filePath(name), scratch.folder.path() + u'/' + name));
    overview->look();
    open();
    ASSERT_EQ(overview->access(), Access::Open);
    EXPECT_EQ(noted(), std::vector{sinceToday(QStringLiteral("2026.1"))});
    EXPECT_TRUE(overview->contents().assessments.empty());
    EXPECT_TRUE(overview->contents().placements.empty());
    EXPECT_FALSE(overview->contents().marks.isEmpty());
}

TEST_F(NotedCatalogues, WhereNothingCanBeWrittenTheVaultOpensAllTheSame)
{
    create();
    mark(payment);
    const std::vector before = noted();
    for (const auto kind : {Fault::Kind::InputOutput, Fault::Kind::DiskFull}) {
        vfs.failWith({.operations = tests::FaultyChange, .nth = 1, .kind = kind, .persistent = true});
        auto program = programWith(newer);
        EXPECT_GT(vfs.failures(), 0) << "it was tried";
        vfs.heal();
        ASSERT_EQ(program->access(), Access::Open);
        EXPECT_EQ(program->contents().catalogues, before) << "nothing is shown as noted that is not";
        EXPECT_EQ(program->catalogue().version(), QStringLiteral("2027.1"));
        EXPECT_EQ(program->picture().standing(payment).status, Status::Done);
        // Once the disk works again, so does the vault.
        program->mark(requestFor(updates));
        EXPECT_TRUE(happens([&program] { return !program->isBusy(); }));
        EXPECT_EQ(program->picture().standing(updates).status, Status::Done);
    }
    const auto program = programWith(newer);
    ASSERT_EQ(program->contents().catalogues.size(), 2U) << "noted another time";
    EXPECT_EQ(program->contents().catalogues.back(), sinceToday(QStringLiteral("2027.1")));
    EXPECT_EQ(program->contents().marks.value(updates).size(), 2U);
}

TEST_F(NotedCatalogues, WhateverFailsWhileInstallingTheNextOpeningNotesWhatIsInUse)
{
    for (int nth = 1;; ++nth) {
        ASSERT_LT(nth, 200) << "the loop does not come to its end";
        create();
        // Where a transaction ends; what fails before takes all of it back.
        vfs.failWith({.operations = tests::FaultySync | tests::FaultyTruncate, .nth = nth});
        install(1);
        const bool wasHit = vfs.failures() > 0;
        vfs.heal();
        reopen();
        const bool isInstalled = !overview->catalogueInUse().packs().empty();
        EXPECT_EQ(noted().back().version, isInstalled ? withPack(1) : QStringLiteral("2026.1")) << "operation " << nth;
        EXPECT_EQ(noted().size(), isInstalled ? 2U : 1U) << "operation " << nth;
        overview->deleteEverything(keyRing);
        settle();
        if (!wasHit)
            break;
    }
}

} // namespace holdfast::overview::test
